"""A sort that broke "as above" is asked about; a table in its own order is left alone."""

import datetime as dt
from collections.abc import Sequence

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Area, Grid, Value
from uvp_xl.plan import Plan
from uvp_xl.tables.action_table import Reordered

DATE = dt.date(2026, 6, 1)
HEAD = ["Nr", "Actiepunt", "Maatregel", "Trekker", "Planning", "PH"]
Rows = Sequence[Sequence[Value]]


def rows(text: str) -> list[list[Value]]:
    """Cells from lines with "|"; a row of dots is an empty one."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().split("\n")]


OWN_ORDER = rows("""
| Wonen   | Schouw        | wijkteam | Q1 2026 | burgemeester
|         | Spreekuur     | politie  | Q2 2026 |
| Horeca  | Convenant     | team APV | Q1 2026 | wethouder Economie
|         | Portiers      | horeca   | Q3 2026 |
|         | Taxi's        | beheer   | Q2 2026 |
""")


def plan(
    body: Rows,
    *more: Sequence[Value],
    head: Sequence[Value] = HEAD,
    sorted_by: tuple[Area, ...] = (),
    merges: tuple[Area, ...] = (),
) -> Plan:
    grid = Grid("Plan", [head, *body, *more], sorted_by=sorted_by, merges=merges)
    return Plan(MemoryWorkbook("plan.xlsx", [grid]))


def found(of: Plan) -> Reordered | None:
    return of.tables[0].reordered


def messages(of: Plan) -> list[str]:
    return [f.message for f in of.check(DATE) if f.rule == "lijst-gesorteerd"]


def test_a_table_in_its_own_order_inherits() -> None:
    own = plan(OWN_ORDER)
    assert found(own) is None
    assert own.actions["item"].tolist() == ["Wonen", "Wonen", "Horeca", "Horeca", "Horeca"]


@pytest.mark.parametrize("column", [4, 5])
def test_a_sort_that_the_file_remembers_is_asked_about_once(column: int) -> None:
    key = Area(2, column, 6, column)
    asked = plan(OWN_ORDER, sorted_by=(key,))
    assert found(asked) == Reordered("remembered", HEAD[column - 1])
    assert asked.actions["item"].tolist() == ["Wonen", "", "Horeca", "", ""]
    assert asked.actions["portfolio_holders"].map(len).tolist() == [1, 0, 1, 0, 0]
    assert messages(asked) == [
        f"De rijen zijn gesorteerd op “{HEAD[column - 1]}”. Een lege cel onder “Actiepunt” "
        "betekent dan niet meer “zoals hierboven”. Daarom is in 3 rijen niets overgenomen. Vul "
        "“Actiepunt” in elke rij in, of zet de rijen terug in hun eigen volgorde. "
        "Klopt de volgorde, zet dan “lijst-gesorteerd” op “uit” op het blad Instellingen."
    ]
    rules = {f.rule for f in asked.check(DATE)}
    assert "portefeuillehouder-ontbreekt" not in rules


def test_a_sort_of_other_rows_or_by_the_number_column_means_nothing() -> None:
    assert found(plan(OWN_ORDER, sorted_by=(Area(40, 4, 60, 4),))) is None
    assert found(plan(OWN_ORDER, sorted_by=(Area(2, 1, 6, 1),))) is None


def test_an_unknown_column_is_named_as_it_is_headed() -> None:
    body = [[*row, "x"] for row in OWN_ORDER]
    asked = plan(body, head=[*HEAD, "Wijk"], sorted_by=(Area(2, 7, 6, 7),))
    assert found(asked) == Reordered("remembered", "Wijk")
    without_heading = plan(OWN_ORDER, sorted_by=(Area(2, 9, 6, 9),))
    assert messages(without_heading)[0].startswith("De rijen zijn gesorteerd. Een lege cel")


def test_switched_off_the_rows_are_taken_as_they_are() -> None:
    grid = Grid("Plan", [HEAD, *OWN_ORDER], sorted_by=(Area(2, 4, 6, 4),))
    settings = Grid("Instellingen", [["lijst-gesorteerd", "uit"]])
    off = Plan(MemoryWorkbook("plan.xlsx", [grid, settings]))
    assert off.actions["item"].tolist()[1] == "Wonen"
    assert not messages(off)


def test_merged_cells_and_subheadings_keep_rows_in_place() -> None:
    key = Area(2, 4, 6, 4)
    assert found(plan(OWN_ORDER, sorted_by=(key,), merges=(Area(2, 2, 3, 2),))) is None
    under = [*OWN_ORDER[:2], ["Thema 2: Horeca", *[""] * 5], *OWN_ORDER[2:]]
    assert found(plan(under, sorted_by=(Area(2, 4, 7, 4),))) is None


@pytest.mark.parametrize(
    ("numbers", "asks"),
    [
        (["1.1", "1.2", "2.1", "2.2", "2.3"], False),
        (["1", "2", "3", "4", "5"], False),
        (["a1", "a2", "a1", "a2", "a3"], False),
        (["1.1", "2.2", "2.1", "1.2", "2.3"], True),
        (["3", "1", "5", "4", "2"], True),
        (["1", "2", "3", "5", "4"], False),
        (["1", "2", "x?", "5", "4"], False),
        (["1", "", "2", "", "3"], False),
    ],
)
def test_numbers_that_are_mixed_show_a_sort(numbers: list[str], asks: bool) -> None:
    body = [[number, *row[1:]] for number, row in zip(numbers, OWN_ORDER, strict=True)]
    assert found(plan(body)) == (Reordered("numbers", "Nr") if asks else None)
    if asks:
        assert messages(plan(body))[0].startswith("De nummers onder “Nr” staan door elkaar: de")


def test_numbers_in_order_outweigh_a_remembered_sort_unless_they_only_count_rows() -> None:
    key = (Area(2, 4, 6, 4),)
    numbers = ["1.1", "1.2", "2.1", "2.2", "2.3"]
    body = [[n, *row[1:]] for n, row in zip(numbers, OWN_ORDER, strict=True)]
    assert found(plan(body, sorted_by=key)) is None
    counted = [[n, *row[1:]] for n, row in enumerate(OWN_ORDER, 1)]
    assert found(plan(counted, sorted_by=key)) is None
    by_lead = sorted(OWN_ORDER, key=lambda row: str(row[3]).casefold(), reverse=True)
    counted = [[n, *row[1:]] for n, row in enumerate(by_lead, 1)]
    assert found(plan(counted, sorted_by=key)) == Reordered("remembered", "Trekker")


def test_a_first_row_without_item_has_nothing_above_it() -> None:
    asked = plan(OWN_ORDER[1:])
    assert found(asked) == Reordered("first", row=2)
    assert messages(asked)[0].startswith("In rij 2 is “Actiepunt” leeg, en daarboven staat er geen")


def test_nothing_is_asked_where_nothing_would_be_inherited() -> None:
    assert found(plan([OWN_ORDER[1], OWN_ORDER[0], OWN_ORDER[2]])) is None
    assert found(plan([OWN_ORDER[0], OWN_ORDER[2]], sorted_by=(Area(2, 4, 3, 4),))) is None


def test_items_in_alphabetical_order_with_the_empty_ones_last_were_sorted() -> None:
    body = rows("""
    | Evenementen | Draaiboek | a | 2026 |
    | Horeca      | Convenant | c | 2026 |
    | Jeugd       | Coaches   | b | 2026 |
    | Wonen       | Schouw    | d | 2026 |
    |             | Spreekuur | c | 2026 |
    |             | Bezoek    | a | 2026 |
    """)
    assert found(plan(body)) == Reordered("ordered", "Actiepunt")
    assert found(plan(body[:-1])) is None


def test_measures_in_alphabetical_order_were_sorted_by_them() -> None:
    body = rows("""
    | Wonen  | Avond voor bewoners   | d | 2026 |
    |        | Bezoek aan winkeliers | a | 2025 |
    | Horeca | Convenant             | b | 2026 |
    |        | Draaiboek             | a | 2024 |
    |        | Evaluatie             | c | 2026 |
    |        | Folder                | b | 2025 |
    """)
    assert found(plan(body)) == Reordered("ordered", "Maatregel")
    assert messages(plan(body))[0].startswith("De rijen lijken gesorteerd op “Maatregel”. Een")
    assert found(plan(body[::-1][2:])) == Reordered("first", row=2)
    assert found(plan(body[:4])) is None


def test_one_lead_for_each_item_in_alphabetical_order_is_no_sort() -> None:
    body = rows("""
    | Wonen  | Schouw    | beheer   | 2026 |
    |        | Avond     | beheer   | 2025 |
    |        | Spreekuur | beheer   | 2025 |
    | Horeca | Convenant | politie  | 2026 |
    |        | Bezoek    | politie  | 2024 |
    | Jeugd  | Coaches   | wijkteam | 2024 |
    """)
    assert found(plan(body)) is None


def test_numbers_and_dates_go_before_texts() -> None:
    key = (Area(2, 5, 6, 5),)
    times = [2025, dt.date(2026, 1, 1), dt.date(2026, 2, 1), "Q1 2026", ""]
    body = [
        [n, *row[1:4], time, ""]
        for n, (row, time) in enumerate(zip(OWN_ORDER, times, strict=True), 1)
    ]
    assert found(plan(body, sorted_by=key)) == Reordered("remembered", "Planning")


def test_themes_that_a_sort_mixed_begin_without_item() -> None:
    head = ["Thema", "Actiepunt", "Maatregel", "Planning"]
    body = rows("""
    Wonen  | Inbraak  | Schouw    | 2025
    Horeca |          | Portiers  | 2025
    Wonen  |          | Spreekuur | 2026
    Horeca | Overlast | Convenant | 2026
    Horeca |          | Taxi's    | 2027
    """)
    assert found(plan(body, head=head)) == Reordered("first", row=3)
