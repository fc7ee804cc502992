"""The cells with the planning of an action."""

import datetime as dt

import pytest

from tests.tables.sheets import renamed, sheet
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, SeenText
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.plan import Plan
from uvp_xl.tables.find_tables import find


def read(text):
    """Return the actions on a sheet."""
    return normalise(find(sheet(text)), Register(), (2020, 2021))


def cells(found, column="planning"):
    return [found.cell(action, column)[1] for action in range(len(found))]


def test_start_and_end_are_a_planning():
    found = read(
        "Actie|Wie|Planning|Start|Eind\n"
        "a|Jan||2020|2021\nb|Jan||2021|2020\nc|Jan|Q1 2020|2021|\nd|Jan||||\n".rstrip()
        + "\ne|Jan|||2020"
    )
    assert found.texts["planning"] == [
        "2020 t/m 2021",
        "2021 t/m 2020",
        "Q1 2020",
        "",
        "t/m 2020",
    ]
    assert [p.kind for p in found.planning] == ["period", "unknown", "period", "empty", "period"]
    assert cells(found) == ["D2", "E3", "C4", "C5", "E6"]


def test_an_empty_planning_is_asked_at_its_first_part():
    assert cells(read("Actie|Wie|Start|Eind\na|Jan||")) == ["C2"]


def test_a_grid_has_no_proposals_that_fit_a_cell():
    found = read("Actie|Wie|Q1|Q2\na|Jan|x|x\nb|Jan||x")
    assert [p.problem for p in found.planning] == [
        "“Q1, Q2”: het jaar ontbreekt.",
        "“Q2”: het jaar ontbreekt.",
    ]
    assert [p.proposals for p in found.planning] == [(), ()]
    assert cells(found) == ["C2", "D3"]


def test_a_budget_over_years_has_no_proposals_either():
    found = read("Actie|Wie|Kosten 2020|Kosten 2021\na|Jan|€ 5|€ 6\nb|Jan|€ 5 p.j.|€ 6")
    assert [b.kind for b in found.budget] == ["amount", "unknown"]
    assert found.budget[1].proposals == ()


def test_the_status_stands_where_it_was_read():
    found = read("Actie|Wie|Status|Voortgang\na|Jan||gereed\nb|Jan|loopt|gereed\nc|Jan||")
    assert [s.phase for s in found.status] == ["done", "in_progress", None]
    assert cells(found, "status") == ["D2", "C3", "C4"]


def test_parties_stand_in_the_first_column_that_names_one():
    found = read("Actie|Wie|intern|extern\na|Jan||OM\nb|Jan|VTH|OM\nc|Jan||")
    assert cells(found, "parties") == ["D2", "C3", "C4"]


def test_dates_that_are_shown_without_a_day_end_with_their_month_or_year():
    month, year = SeenText("mrt-26", dt.date(2026, 3, 1)), SeenText("2026", dt.date(2026, 1, 1))
    for heading in ("Planning", "Einddatum", "Eind"):
        rows = [["Actie", "Wie", "Start", heading]]
        rows += [["a", "Jan", year, month], ["b", "Jan", month, year]]
        found = normalise(find(Grid("Blad1", rows)), Register(), (2026,))
        assert [str(p.end) for p in found.planning] == ["2026-03-31", "2026-12-31"], heading


def test_numbers_that_are_shown_at_another_scale_are_kept_apart():
    for heading, problems in (("Kosten (x € 1.000)", 0), ("Kosten", 2)):
        rows = [["Actie", "Wie", heading, "Planning"]]
        rows += [[name, "Jan", SeenText("5", stored), "2020"] for name, stored in
                 (("a", 5000), ("b", 5200))]  # fmt: skip
        rows.append(["c", "Jan", "€ 3\u00a0", "2020"])
        found = normalise(find(Grid("Blad1", rows)), Register(), (2020,))
        assert [b.minimum for b in found.budget][:2] == [5000, 5200]
        assert sum(bool(b.problem) for b in found.budget) == problems


def moved(text, original, **others):
    """Return the actions on a sheet with the original planning in the column of this number."""
    table = renamed(sheet(text), planning_original=original, **others)
    return normalise([table], Register(), (2025,))


def test_the_adjusted_planning_counts_and_the_original_where_it_is_empty():
    found = moved("Maatregel|Wie|Eerst|Planning\na|b|Q2|\nc|d|Q1|Q4\ne|f||2025\ng|h||", 3)
    assert found.texts["planning"] == ["Q2", "Q4", "2025", ""]
    assert [str(p.end) for p in found.planning] == [
        "2025-06-30",
        "2025-12-31",
        "2025-12-31",
        "None",
    ]
    assert cells(found) == ["C2", "D3", "D4", "D5"]


def test_the_shift_is_kept():
    text = "Maatregel|Wie|Eerst|Planning\na|b|Q1|Q4\nc|d|2025|Q1 t/m Q4\ne|f|?|Q4\ng|h|Q1|?"
    first, same, unknown, question = moved(text, 3).planning
    assert first.shifted_from
    assert first.shifted_from.end == dt.date(2025, 3, 31)
    assert (same.shifted_from, unknown.shifted_from) == (None, None)
    assert (question.kind, question.shifted_from) == ("unknown", None)


@pytest.mark.parametrize("cell", ["ongewijzigd", "Geen wijziging", "idem", "-", "n.v.t."])
def test_an_adjusted_planning_without_change(cell):
    found = moved(f"Maatregel|Wie|Eerst|Planning\na|b|Q2|{cell}", 3)
    assert found.texts["planning"] == ["Q2"]
    assert found.planning[0].end == dt.date(2025, 6, 30)


def test_an_original_end_belongs_to_the_start():
    text = (
        "Maatregel|Wie|Startdatum|Eerst|Einddatum\n"
        "a|b|1-1-2025|1-3-2025|1-5-2025\nc|d|1-1-2025|1-3-2025|\ne|f|1-1-2025||\ng|h||1-3-2025|"
    )
    found = moved(text, 4)
    assert [(p.start and p.start.month, p.end and p.end.month) for p in found.planning] == [
        (1, 5), (1, 3), (1, None), (None, 3),
    ]  # fmt: skip
    assert found.planning[0].shifted_from
    assert found.planning[0].shifted_from.end == dt.date(2025, 3, 1)
    assert cells(found, "planning_end") == ["E2", "D3", "C4", "D5"]


def test_an_original_planning_that_is_a_question_is_asked_at_its_cell():
    found = moved("Maatregel|Wie|Eerst|Planning\na|b|Q5|", 3)
    assert found.planning[0].problem
    assert cells(found) == ["C2"]


@pytest.mark.parametrize(
    "headings",
    [
        "Planning|Planning bijgesteld|Planning bijgesteld 2",
        "Planning|1e bijstelling|2e bijstelling",
        "Oorspronkelijke planning|Nieuwe planning|Herziene planning",
    ],
)
def test_the_last_filled_of_several_adjustments_counts(headings):
    found = read(
        f"Actie|Wie|{headings}\na|b|Q1 2020|Q2 2020|\nc|d|Q1 2020|Q2 2020|Q3 2020\ne|f|2020||"
    )
    assert [str(planning.end) for planning in found.planning] == [
        "2020-06-30", "2020-09-30", "2020-12-31",
    ]  # fmt: skip
    assert [bool(planning.shifted_from) for planning in found.planning] == [True, True, False]
    assert cells(found) == ["D2", "E3", "C4"]


def test_the_year_of_a_sub_heading_completes_the_planning_below_it():
    text = """
    Activiteit|Trekker|Planning|Status
    2026|||
    Beleidsregel herzien|team APV|Q1|gereed
    Enquête houden|team APV|Q4 2027|loopt
    2027|||
    Plan opstellen|OOV|Q2|niet gestart
    """.replace("    ", "").strip()
    plan = Plan(MemoryWorkbook("plan.xlsx", [sheet(text)]))
    ends = [one["planning_end"] for one in plan.records()]
    assert ends == ["2026-03-31", "2027-12-31", "2027-06-30"]
    assert [one["stage"] for one in plan.records()] == ["2026", "2026", "2027"]
