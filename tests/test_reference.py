"""The reference plan: its numbers, its findings at their cells, and the same from other layouts."""

import datetime as dt
import json
from collections import Counter
from pathlib import Path

import pytest

import uvp_xl
from tests import variants
from tests.reference import DATE, PATH, golden, plan

GOLDEN = Path(__file__).parent / "golden"
PLACE = ("sheet", "row")


def without_place(records: list[dict[str, object]], *more: str) -> list[dict[str, object]]:
    """The records without where they stand, and without the fields `more`."""
    return [{k: v for k, v in record.items() if k not in (*PLACE, *more)} for record in records]


def test_there_are_42_measures_29_items_and_12_themes() -> None:
    actions = plan().actions
    assert len(actions) == 42
    assert len(actions[["theme", "item"]].drop_duplicates()) == 29
    assert actions["theme"].nunique() == 12


def test_the_planning_counts_are_right() -> None:
    counts = Counter(plan().actions["planning_text"])
    assert counts == {"2019": 25, "2020": 13, "2021": 2, "": 2}


@pytest.mark.parametrize(("date", "late"), [(dt.date(2020, 11, 1), 25), (dt.date(2021, 1, 1), 38)])
def test_overdue_counts_without_statuses(date: dt.date, late: int) -> None:
    said = [f.message for f in plan().check(date) if f.rule == "status-ontbreekt"]
    assert len(said) == 1
    assert f"{late} van de 42 acties te laat" in said[0]


@pytest.mark.parametrize("party", ["Veiligheidshuis", "GGD"])
def test_a_partner_takes_part_in_seven_actions(party: str) -> None:
    assert Counter(plan().involvement["party"])[party] == 7


@pytest.mark.parametrize(
    ("party", "count"), [("politie", 30), ("MO/RO", 39), ("VTH", 29), ("LTO", 2)]
)
def test_a_party_takes_part_in_so_many_actions(party: str, count: int) -> None:
    frame = plan().involvement
    own = frame[frame["party"] == party]
    assert len(own) == own["action"].nunique() == count


def test_the_last_row_of_theme_g_is_a_question_and_no_heir() -> None:
    last = plan().actions.query("theme == 'g'").iloc[-1]
    assert last["parties"] == ()
    asked = [(f.sheet, f.cell) for f in plan().check(DATE) if f.rule == "partijen-onduidelijk"]
    assert ("g Radicalisering", "D8") in asked


def test_one_holder_over_two_rows_counts_for_both() -> None:
    rows = plan().actions.query("theme == 'c'")
    assert (
        rows["portfolio_holders"].tolist() == [("burgemeester", "wethouder Economische Zaken")] * 2
    )
    assert "portfolio_holders" in rows["inherited"].iloc[1]


@pytest.mark.parametrize("variant", ["merged", "one_sheet", "long_table"])
def test_another_layout_gives_the_same_records(variant: str, tmp_path: Path) -> None:
    path = getattr(variants, variant)(tmp_path / "plan.xlsx")
    lost = ("theme_objective",) if variant == "long_table" else ()  # it has no room for them
    found = uvp_xl.read(path).records()
    assert without_place(found, *lost) == without_place(plan().records(), *lost)


REVEALED = [
    # what must be found, and where
    ("jaar-in-kop", "1 Sociale kwaliteit", "B5"),
    ("trekker-ontbreekt", "1 Sociale kwaliteit", "E5"),
    ("begroting-ontbreekt", "1 Sociale kwaliteit", "G5"),
    ("planning-ontbreekt", "d Rampenbestrijding", "F7"),
    ("planning-ontbreekt", "f Veilige Publieke Taak", "F7"),
    ("portefeuillehouder-ontbreekt", "f Veilige Publieke Taak", "C7"),
    ("portefeuillehouder-ontbreekt", "f Veilige Publieke Taak", "C8"),
    ("portefeuillehouder-over-twee-rijen", "c Veilig ondernemen", "C7"),
    ("namen-aan-elkaar", "h Overige onderwerpen", "D4"),
    ("lijst-is-open", "a Subjectieve veiligheid", "D6"),
    ("opmaakcode-in-cel", "e Verkeersveiligheid", "B6"),
    ("themas-verschillen", "Plan", "B20"),
    ("themas-verschillen", "f Veilige Publieke Taak", "A1"),
    ("themas-verschillen", "h Overige onderwerpen", "A1"),
    ("doelstelling-ontbreekt", "h Overige onderwerpen", "A1"),
    ("tekst-niet-af", "d Rampenbestrijding", "A8"),
    ("trekker-onduidelijk", "h Overige onderwerpen", "E4"),
    ("gemeentenaam-verschreven", "c Veilig ondernemen", "A3"),
]


@pytest.mark.parametrize(("rule", "sheet", "cell"), REVEALED)
def test_the_plan_reveals(rule: str, sheet: str, cell: str) -> None:
    assert (rule, sheet, cell) in {(f.rule, f.sheet, f.cell) for f in plan().check(DATE)}


def test_planned_before_the_plan_are_25_measures() -> None:
    assert sum(f.rule == "planning-buiten-plan" for f in plan().check(DATE)) == 25


def test_nothing_is_found_twice() -> None:
    found = Counter((f.rule, f.sheet, f.cell) for f in plan().check(DATE))
    assert set(found.values()) == {1}


def test_the_same_findings_when_all_tables_stand_on_one_sheet(tmp_path: Path) -> None:
    moved = uvp_xl.read(variants.one_sheet(tmp_path / "plan.xlsx")).check(DATE)
    here = plan().check(DATE)
    assert Counter(f.rule for f in moved) == Counter(f.rule for f in here)


def test_golden_records() -> None:
    text = json.dumps(plan().records(), ensure_ascii=False, indent=1)
    assert text == golden(GOLDEN / "reference-actions.json", text)


def test_golden_findings() -> None:
    lines = [
        f"{f.sheet}!{f.cell}  {f.severity}  {f.rule}\n    {f.message}"
        + (f"\n    → {f.proposal!r}" if f.proposal is not None else "")
        for f in plan().check(DATE)
    ]
    text = "\n".join(lines) + "\n"
    assert text == golden(GOLDEN / "reference-findings.txt", text)


def test_the_file_is_the_one_that_was_asked_for() -> None:
    assert {f.file for f in plan().check(DATE)} == {str(PATH)}
