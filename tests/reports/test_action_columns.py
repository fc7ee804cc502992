"""The columns for people: a heading and a Dutch value for everything that a record has."""

import datetime as dt
import re
from pathlib import Path
from typing import get_args

import pytest

from tests.houses.house import KEPT, action, money, period
from uvp_xl.columns import COLUMNS as TABLE_COLUMNS
from uvp_xl.normalise.schema import COLUMNS
from uvp_xl.notation.cell_reading import BudgetKind, Phase, PlanningKind
from uvp_xl.reports.action_columns import HEADINGS, action_columns

JEUGD = ("1", "priority", "Jeugd", "minder overlast")


def record(**more):
    """A record of one action."""
    return action("1 Jeugd", 6, JEUGD, "Alcohol", "Folder maken", **more)


def columns(*records):
    """The values of each column, by its heading."""
    return {column.heading: list(column.values) for column in action_columns(records)}


def test_every_key_has_a_heading() -> None:
    assert sorted(HEADINGS) == sorted(COLUMNS)
    assert set(KEPT) <= set(HEADINGS)


def test_the_documents_name_exactly_these_keys_with_their_headings() -> None:
    text = (Path(__file__).parents[2] / "docs" / "velden.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \| [^|]+ \|$", text, re.MULTILINE)
    assert rows == [(key, HEADINGS[key]) for key in COLUMNS]


def test_no_two_columns_have_the_same_heading() -> None:
    shown = [
        heading for key, heading in HEADINGS.items() if key not in ("spent_text", "remaining_text")
    ]
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize(
    ("key", "kinds"),
    [("planning_kind", get_args(PlanningKind)), ("budget_kind", get_args(BudgetKind)),
     ("status", (*get_args(Phase), None)), ("budget_per_year", (True, False, None)),
     ("theme_kind", ("priority", "strategic"))],
)  # fmt: skip
def test_every_value_of_a_fixed_list_is_dutch(key, kinds) -> None:
    found = columns(*({**record(), key: kind} for kind in kinds))[HEADINGS[key]]
    filled = [value for value in found if value is not None]
    assert len(set(filled)) == len(filled) >= len(kinds) - 1
    assert not set(filled) & set(kinds)


def test_a_person_says_it_like_this() -> None:
    found = columns(
        record(status=("loopt", "in_progress"), inherited=["item", "portfolio_holders"])
    )
    assert (found["Status"], found["Fase"]) == (["loopt"], ["in uitvoering"])
    assert found["Overgenomen"] == ["actiepunt; portefeuillehouder"]


def test_empty_columns_are_left_out() -> None:
    assert list(columns(record())) == [
        "Themacode", "Soort thema", "Thema", "Doelstelling van het thema", "Actiepunt",
        "Maatregel", "Blad", "Rij",
    ]  # fmt: skip


def test_without_actions_all_columns_are_there() -> None:
    assert len(action_columns([])) == len(HEADINGS) - len(
        ("spent_text", "remaining_text", "by_year", "extra")
    )


def test_dates_are_dates() -> None:
    found = columns(record(planning=period("Q1 2026", None, "2026-03-31"), done_on="2026-02-01"))
    assert (found["Einde"], found["Gereed op"]) == ([dt.date(2026, 3, 31)], [dt.date(2026, 2, 1)])
    assert "Begin" not in found


def test_the_highest_amount_is_shown_where_it_differs() -> None:
    one, other = money("amount", "€ 5", 5, 5), money("amount", "5 à 6", 5, 6.5)
    assert "Bedrag ten hoogste" not in columns(record(budget=one))
    found = columns(record(budget=one), record(budget=other), record())
    assert (found["Bedrag"], found["Bedrag ten hoogste"]) == ([5, 5, None], [5, 6.5, None])


def test_what_is_no_amount_stays_as_written() -> None:
    spent = ({"spent": 12500, "spent_text": "€ 12.500"}, {"spent_text": "p.m."}, {})
    assert columns(*(record(**one) for one in spent))["Besteed"] == [12500, "p.m.", None]


def test_a_column_for_each_year() -> None:
    found = columns(
        record(by_year=[[2027, 5, 5]]), record(by_year=[[2026, 1, 2], [2027, 3, None]]), record()
    )
    assert found["Bedrag in 2026"] == [None, "€ 1 - € 2", None]
    assert found["Bedrag in 2027"] == [5, "vanaf € 3", None]


def test_the_moments_are_lines() -> None:
    found = columns(record(history=[["1e berap", "loopt"], ["2e berap", "gereed"]]))
    assert found["Verloop"] == ["1e berap: loopt\n2e berap: gereed"]


def test_a_column_for_each_heading_of_the_plan() -> None:
    found = columns(record(extra={"Wijk": "Noord", "thema": "x"}), record(extra={"Buurt": "Zuid"}))
    assert (found["Wijk"], found["Buurt"]) == (["Noord", None], [None, "Zuid"])
    assert found["thema (eigen kolom)"] == ["x", None]


@pytest.mark.parametrize(
    ("texts", "values", "kind"),
    [
        (["2", "10", ""], [2, 10, None], "number"),
        (["1,5", "-3"], [1.5, -3], "number"),
        (["007", "8"], ["007", "8"], "text"),
        (["1.1", "1.2"], ["1.1", "1.2"], "text"),
        (["80%", "8"], ["80%", "8"], "text"),
        (["1,50"], ["1,50"], "text"),
    ],
)
def test_numbers_are_numbers_where_nothing_else_is_in_their_column(texts, values, kind) -> None:
    for key, more in (
        ("number", lambda text: {"number": text}),
        ("extra", lambda text: {"extra": {"Nr": text} if text else {}}),
    ):
        found = action_columns([record(**more(text)) for text in texts])
        (column,) = [one for one in found if one.key == key]
        assert (list(column.values), column.kind) == (values, kind)


def test_every_column_of_a_table_that_is_kept_has_its_own_word() -> None:
    for key in ("objective", "priority", "risk", "source", "coverage", "result", "indicator"):
        assert HEADINGS[key].lower() == TABLE_COLUMNS[key].word


def test_an_unknown_column_of_days_has_dates() -> None:
    days = [record(extra={"Overleg": text, "Los": other})
            for text, other in (("1-3-2026", "1-3-2026"), ("12-11-2026", "volgt"))]  # fmt: skip
    found = columns(*days, record())
    assert found["Overleg"] == [dt.date(2026, 3, 1), dt.date(2026, 11, 12), None]
    assert found["Los"] == ["1-3-2026", "volgt", None]
