"""Questions that a policy adviser would call nonsense are not asked; those beside them are."""

import datetime as dt

import pytest

from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.finding import Finding
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan

DATE = dt.date(2026, 6, 1)


def found(code: str, text: str, *settings: list[str]) -> list[Finding]:
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().split("\n")]
    plan = Plan(MemoryWorkbook("plan.xlsx", [Grid("Plan", rows), Grid("Instellingen", settings)]))
    return [finding for finding in plan.check(DATE) if finding.rule == code]


def test_a_planning_in_the_first_row_of_an_item_only_is_one_question() -> None:
    text = """
    Actiepunt | Maatregel | Trekker | Planning
    Wonen | Schouw | wijkteam | 2026
     | Spreekuur | wijkteam |
     | Brief | wijkteam |
     | Avond | wijkteam |
    Horeca | Convenant | APV | 2026
     | Portiers | APV |
     | Taxi's | APV | 2027
    Jeugd | Coaches | welzijn |
     | Pizza | welzijn |
     | Park | welzijn |
    """
    first, *others = found("planning-ontbreekt", text)
    assert first.cell == "D3"
    assert first.message == (
        "De planning staat bij dit actiepunt alleen in rij 2, en niet bij de 3 maatregelen "
        "eronder. Geldt dit voor alle maatregelen, zet het dan in elke rij. Vul een jaar, kwartaal "
        "of datum in, of “doorlopend”."
    )
    assert [finding.cell for finding in others] == ["D7", "D9", "D10", "D11"]


@pytest.mark.parametrize(
    ("head", "asks"),
    [("Uitvoeringsplan 2026", False), ("Thema: Jeugd", True), ("Prioriteit 1: Jeugd", True)],
)
def test_a_title_needs_no_objective(head: str, asks: bool) -> None:
    text = f"{head}\nActiepunt | Maatregel | Planning\na | Bellen met ouders | 2026"
    assert bool(found("doelstelling-ontbreekt", text)) == asks


def test_two_headings_without_a_label_are_themes() -> None:
    table = "Actiepunt | Maatregel | Planning\na | Bellen met {} | 2026\n"
    text = f"Jeugd\n{table.format('ouders')}|\nWonen\n{table.format('huurders')}"
    assert [finding.cell for finding in found("doelstelling-ontbreekt", text)] == ["A1", "A5"]


def test_a_theme_of_which_the_actions_have_an_objective_needs_none_above() -> None:
    text = (
        "Thema: Jeugd\nDoel | Maatregel | Trekker | Planning\n"
        "Minder overlast | Bellen met ouders | welzijn | 2026"
    )
    assert found("doelstelling-ontbreekt", text, ["Doel", "doel"]) == []


@pytest.mark.parametrize(
    ("texts", "asks"),
    [
        (("Voorlichting", "Horeca"), True),
        (("Voorlichting op scholen geven", "Horeca"), True),
        (("Voorlichting op scholen geven", "Controles in de horeca"), False),
    ],
)
def test_an_item_that_says_what_is_done_is_a_measure(texts: tuple[str, str], asks: bool) -> None:
    rows = "".join(f"{text} | OOV | 2026\n" for text in texts)
    assert bool(found("maatregel-is-actiepunt", f"Actiepunt | Trekker | Planning\n{rows}")) == asks


def test_a_planning_with_a_tick_is_not_late() -> None:
    text = """
    Maatregel | Trekker | Planning | Status
    Bellen | OOV | ✅ 20 mei 2026 |
    Brief | OOV | 20 mei 2026 | loopt
    """
    assert [finding.cell for finding in found("te-laat", text)] == ["C3"]


@pytest.mark.parametrize(("lead", "asks"), [("team Noord", True), ("team Zuid", False), ("", True)])
def test_the_same_measure_of_another_team_is_not_double(lead: str, asks: bool) -> None:
    table = "Actiepunt | Maatregel | Trekker | Planning\na | Spreekuur houden | {} | 2026\n"
    text = f"Thema: Noord\n{table.format('team Noord')}|\nThema: Zuid\n{table.format(lead)}"
    assert bool(found("maatregel-dubbel", text)) == asks


@pytest.mark.parametrize(("heading", "asks"), [("Nulmeting 2024", False), ("Status 2024", True)])
def test_a_baseline_may_be_from_before_the_plan(heading: str, asks: bool) -> None:
    rows = f"Maatregel | Trekker | Planning | {heading}\nBellen | OOV | 2026 | 12"
    text = f"Uitvoeringsplan Integrale Veiligheid 2026-2027\n|\n{rows}"
    assert bool(found("jaar-in-kop", text)) == asks


@pytest.mark.parametrize(("party", "asks"), [("politie", True), ("", False)])
def test_without_names_there_is_nothing_to_register(party: str, asks: bool) -> None:
    text = f"Actiepunt | Maatregel | Partijen | Planning\na | Bellen | {party} | 2026"
    assert bool(found("register-ontbreekt", text)) == asks


def test_capitals_that_are_said_as_a_word_are_a_name() -> None:
    text = "Maatregel | Trekker | Planning\nInrichten van SLEEP en het GVVP | OOV | 2026"
    (finding,) = found("afkorting-niet-voluit", text)
    assert "“GVVP”" in finding.message
