"""The status of actions in tables with columns such as "gereed" and "afgerond op"."""

import datetime as dt

import pytest

from tests.rules.plans import everything
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.grid import Grid, Percentage, SeenText, Value
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)
DAY = dt.date(2025, 12, 1)


def read(headings: str, *rows: list[Value]) -> Plan:
    """Return a plan of actions with these cells after the measure and the lead."""
    cells = [["Actie", "Trekker", *headings.split("|")]]
    cells += [[f"Voorlichting {n} geven", "OOV", *row] for n, row in enumerate(rows, 1)]
    return Plan(MemoryWorkbook("plan.xlsx", [Grid("Plan", cells)]))


def statuses(plan: Plan) -> list[object]:
    return [record["status"] for record in plan.records()]


def found(plan: Plan, *codes: str) -> list[tuple[str, str]]:
    return [(f.rule, f.cell) for f in everything(plan, DATE) if f.rule in codes]


@pytest.mark.parametrize(
    ("heading", "values", "phases"),
    [
        ("Gereed", [True, False, "", SeenText("☑", stored=True)],
         ["done", "not_started", None, "done"]),
        ("Afgerond", ["ja", "nee", "", "deels"], ["done", "not_started", None, "in_progress"]),
        ("Klaar?", ["x", "", "n.v.t.", "Nee, loopt nog"], ["done", None, None, "in_progress"]),
        ("Percentage voltooid", [1, 0.4, 0, ""], ["done", "in_progress", "not_started", None]),
        ("% gereed", [100, 40, 0, ""], ["done", "in_progress", "not_started", None]),
        ("% gereed", [Percentage(1.0), Percentage(0.4), Percentage(0.0), 1],
         ["done", "in_progress", "not_started", "done"]),
        ("Afgerond op", [DAY, "1-12-2025", "", "december 2025"], ["done", "done", None, "done"]),
        ("Datum gereed", [DAY, "", "", ""], ["done", None, None, None]),
        ("Werkelijke einddatum", [DAY, "", "nog niet", ""], ["done", None, "not_started", None]),
        ("Gereed", [DAY, "Q4 2025", "nee", ""], ["done", "done", "not_started", None]),
    ],
)  # fmt: skip
def test_beside_a_planning(heading: str, values: list[Value], phases: list[str | None]) -> None:
    plan = read(f"Planning|{heading}", *([2025, value] for value in values))
    assert statuses(plan) == phases
    late = [("te-laat", f"C{row}") for row, phase in enumerate(phases, 2) if phase != "done"]
    assert found(plan, "te-laat", "status-ontbreekt", "kolom-dubbel", "status-onduidelijk") == late


def test_the_day_is_the_actual_end() -> None:
    plan = read("Planning|Afgerond op", [2025, DAY], [2025, "december 2025"], [2025, ""])
    actions = plan.rule_context(DATE).actions
    assert [action.done_on for action in actions] == [DAY, None, None]
    assert actions[1].completion is not None
    assert actions[1].completion.end == dt.date(2025, 12, 31)


def test_what_a_report_shows() -> None:
    plan = read(
        "Planning|Gereed|% gereed|Afgerond op",
        [2025, True, "", ""],
        [2025, "nee", "", ""],
        [2025, "", 0.45, ""],
        [2025, "", "", DAY],
        [2025, "ja, zie verslag", "", ""],
        [2025, "", "", ""],
    )
    texts = ["gereed", "niet gereed", "45%", "gereed op 1-12-2025", "ja, zie verslag", ""]
    assert [record["status_text"] for record in plan.records()] == texts
    assert [action.status_text for action in plan.rule_context(DATE).actions] == texts


def test_the_own_status_counts_and_a_contradiction_is_told() -> None:
    plan = read(
        "Planning|Status|Gereed",
        [2027, "in uitvoering", "ja"],
        [2027, "gereed", "nee"],
        [2027, "gereed", "ja"],
        [2027, "in uitvoering", "nee"],
        [2027, "", "ja"],
        [2027, "hmm tja", "ja"],
        [2027, "vervallen", "nee"],
    )
    assert statuses(plan) == [
        "in_progress", "done", "done", "in_progress", "done", "unknown", "dropped",
    ]  # fmt: skip
    clashes = [("gereed-klopt-niet", "E2"), ("gereed-klopt-niet", "E3")]
    assert found(plan, "gereed-klopt-niet") == clashes


def test_a_progress_counts_unless_only_the_completion_is_understood() -> None:
    plan = read(
        "Planning|Voortgang|Gereed",
        [2027, "loopt", "ja"],
        [2027, "Er waren drie avonden voor ouders", "ja"],
        [2027, "Er waren drie avonden voor ouders", "nee"],
        [2027, "", "ja"],
    )
    assert statuses(plan) == ["in_progress", "done", "unknown", "done"]
    assert plan.records()[1]["remark"] == "Er waren drie avonden voor ouders"
    assert found(plan, "gereed-klopt-niet", "status-onduidelijk") == [
        ("gereed-klopt-niet", "E2"), ("status-onduidelijk", "D4"),
    ]  # fmt: skip


def test_columns_of_completion_that_contradict_each_other_are_a_question() -> None:
    plan = read(
        "Planning|Gereed|% voltooid|Afgerond op",
        [2027, "ja", 0.4, ""],
        [2027, "nee", 0.4, ""],
        [2027, "nee", "", DAY],
        [2027, "ja", 1, DAY],
        [2027, "zie verslag", 1, ""],
    )
    assert statuses(plan) == ["unknown", "in_progress", "unknown", "done", "done"]
    assert found(plan, "status-onduidelijk") == [
        ("status-onduidelijk", "E2"), ("status-onduidelijk", "D4"),
    ]  # fmt: skip
    (first, _) = [f for f in everything(plan, DATE) if f.rule == "status-onduidelijk"]
    assert "“Gereed” (ja) en “% voltooid” (0,4)" in first.message


def test_a_percentage_contradicts_the_status() -> None:
    plan = read(
        "Planning|Status|% voltooid",
        [2027, "in uitvoering", 1],
        [2027, "gereed", 0.4],
        ["doorlopend", "loopt", 1],
        [2027, "loopt", 0.4],
    )
    assert found(plan, "percentage-klopt-niet", "gereed-klopt-niet") == [
        ("percentage-klopt-niet", "E2"), ("percentage-klopt-niet", "E3"),
    ]  # fmt: skip


def test_a_day_after_the_reference_date_is_asked_and_not_done_yet() -> None:
    later = dt.date(2026, 10, 1)
    plan = read(
        "Planning|Status|Afgerond op",
        [2025, "", later],
        [2025, "in uitvoering", later],
        [2025, "gereed", later],
        [2025, "", DAY],
    )
    assert found(plan, "afgerond-na-peildatum", "gereed-klopt-niet", "te-laat") == [
        ("te-laat", "C2"),
        ("afgerond-na-peildatum", "E2"),
        ("te-laat", "C3"),
        ("afgerond-na-peildatum", "E4"),
    ]


def test_datum_gereed_as_the_only_time_is_the_planning_or_a_question() -> None:
    future = read("Datum gereed", [dt.date(2026, 10, 1)], [DAY], [""])
    assert future.records()[0]["planning_end"] == "2026-10-01"
    assert found(future, "gereed-of-planning") == []
    assert found(read("Gereed op", ["Q3 2026"], [DAY]), "gereed-of-planning") == []
    assert found(read("Gereed op", [""], [""]), "gereed-of-planning") == []
    assert found(read("Status|Gereed op", ["loopt", DAY]), "gereed-of-planning") == []
    past = read("Datum gereed", [DAY], [""], [DAY])
    assert found(past, "gereed-of-planning") == [("gereed-of-planning", "C1")]


def test_the_summary_tells_of_no_status_only_where_there_is_none() -> None:
    sheets = read("Planning|Gereed", [2025, "ja"]).reports(DATE)
    (summary,) = [sheet.grid() for sheet in sheets if sheet.name == "Samenvatting"]
    assert not any("kolom status" in str(value) for _, _, value in summary.filled_cells())


def test_a_second_column_of_the_same_is_told() -> None:
    plan = read("Planning|Gereed|Voltooid|Afgerond op", [2025, "ja", "ja", DAY])
    assert found(plan, "kolom-dubbel") == [("kolom-dubbel", "E1")]


def test_days_that_are_all_to_come_are_one_question() -> None:
    plan = read("Planning|Datum gereed", [2026, "Q4 2026"], [2026, "december 2026"], [2026, ""])
    assert found(plan, "afgerond-na-peildatum") == [("afgerond-na-peildatum", "D1")]


def test_check_boxes_in_the_column_of_the_status() -> None:
    for heading in ("Status", "Voortgang"):
        boxes: list[list[Value]] = [[2025, True], [2025, False], [2025, SeenText("☐", False)]]
        plan = read(f"Planning|{heading}", *boxes, [2025, "loopt"])
        assert statuses(plan) == ["done", "not_started", "not_started", "in_progress"]
        assert found(plan, "status-onduidelijk") == []


def test_a_history_that_ends_after_the_reference_date_is_asked_and_not_done_yet() -> None:
    plan = read(
        "Planning|Status",
        [2025, "1-3-2026: loopt\n1-12-2027: gereed"],
        [2025, "maart 2026: loopt; oktober 2026: vervallen"],
        [2025, "1-3-2026: loopt; 1-5-2026: gereed"],
        [2025, "maart: loopt; oktober: gereed"],
    )
    assert statuses(plan) == ["done", "dropped", "done", "done"]
    assert found(plan, "afgerond-na-peildatum", "te-laat") == [
        ("te-laat", "C2"),
        ("afgerond-na-peildatum", "D2"),
        ("te-laat", "C3"),
    ]


def test_of_a_history_under_gereed_the_last_day_counts() -> None:
    plan = read("Planning|Gereed", [2025, "1-3-2026: gestart; 1-5-2026: gereed"])
    assert plan.records()[0]["status_text"] == "gereed op 1-5-2026"


def test_a_report_shows_a_word_for_a_boolean() -> None:
    plan = read("Planning|Is klaar", [2025, "WAAR"], [2025, "onwaar"], [2025, False])
    assert [record["status_text"] for record in plan.records()] == [
        "gereed",
        "niet gereed",
        "niet gereed",
    ]


def test_a_column_afgerond_with_other_texts_is_not_called_lacking() -> None:
    plan = read("Planning|Afgerond", [2025, "JdV"], [2025, "MK, zie map"], [2025, ""])
    (finding,) = [f for f in everything(plan, DATE) if f.rule == "status-ontbreekt"]
    assert (finding.cell, finding.message[:52]) == (
        "D1",
        "De kolom “Afgerond” zegt niet of een actie klaar is.",
    )
    (summary,) = [s.grid() for s in plan.reports(DATE) if s.name == "Samenvatting"]
    texts = [str(value) for _, _, value in summary.filled_cells()]
    assert not any("geen kolom status" in text for text in texts)
    assert any("De kolom “Afgerond” zegt niet of een actie klaar is;" in text for text in texts)
