"""A plan with every finding repaired is ready for the council; the original is not."""

import re
import shutil

import openpyxl
import pytest

import uvp_xl
from tests.reference import DATE, MADE, PATH

COUNCIL = "raadsvoorstel"
SAY = {
    "begroting-ontbreekt": "binnen bestaand budget",
    "doelstelling-niet-meetbaar": "In 2021 zijn er 10% minder incidenten dan in 2019.",
    "partijen-onduidelijk": "politie",
    "partijen-ontbreken": "politie",
    "planning-buiten-plan": 2020,
    "planning-ontbreekt": 2021,
    "portefeuillehouder-ontbreekt": "burgemeester",
    "trekker-onduidelijk": "adviseur OOV",
    "trekker-ontbreekt": "adviseur OOV",
}
"""Valid text for the cell of a finding, by rule."""
OTHERWISE = {
    "afkorting-niet-voluit": {r"\bGR\b": "regeling", "GVVP": "verkeersplan"},
    "opsomming-is-open": {", implementeren etc.": " en implementeren"},
    "tekst-niet-af": {" d.m.v.": ""},
    "vrijblijvend-geformuleerd": {
        "Aansluiten bij": "Uitvoeren van",
        "Aandacht voor": "Oefenen van",
        "Oog hebben/houden voor": "Vastleggen van",
        "Aansluiting zoeken bij": "Uitvoeren van",
    },
}
"""Replacements for the words that a rule reports, as a person would choose them."""
THEMES = ["Veilige Publieke Taak", "Radicalisering en polarisatie", "Overige onderwerpen"]
"""The last themes, from f, in the order of the sheets."""


def findings(path):
    """Return the remaining findings that count."""
    return [f for f in uvp_xl.read(path).check(DATE, COUNCIL) if f.severity != "opmerking"]


def repaired(path):
    """Repair the findings of `check`, as a person would; each round may uncover others."""
    uvp_xl.read(path).refresh(DATE, MADE)  # adds a sheet Register
    uvp_xl.read(path).tidy(["ALL"], MADE)
    for _ in range(4):
        found = findings(path)
        if not found:
            return
        plan = uvp_xl.read(path)
        book = openpyxl.load_workbook(path)
        for finding in found:
            _mend(book, plan, finding)
        book.save(path)


def _mend(book, plan, finding):
    sheet = book[finding.sheet]
    cell = sheet[finding.cell]
    if finding.rule in ("trekker-ontbreekt", "begroting-ontbreekt"):
        name = "lead" if finding.rule == "trekker-ontbreekt" else "budget"
        for action, said in enumerate(plan.normalised.texts[name]):
            if not said:
                where, place = plan.normalised.cell(action, name)
                book[where][place].value = SAY[finding.rule]
    elif finding.rule == "themas-verschillen":
        for row, (code, title) in enumerate(zip("fgh", THEMES, strict=True), start=20):
            book["Plan"].cell(row, 1).value, book["Plan"].cell(row, 2).value = code, title
    elif finding.rule == "doelstelling-ontbreekt":
        sheet.cell(cell.row + 1, 1).value = "Doelstelling: minder dan 10 meldingen per jaar."
    elif finding.rule in OTHERWISE:
        for old, new in OTHERWISE[finding.rule].items():
            cell.value = re.sub(old, new, cell.value)
    elif finding.rule in SAY:
        cell.value = SAY[finding.rule]
    else:
        raise AssertionError(finding)


@pytest.fixture
def path(tmp_path):
    return shutil.copy(PATH, tmp_path / "plan.xlsx")


def test_the_reference_plan_is_not_ready(path):
    assert not uvp_xl.read(path).verdict(DATE, COUNCIL).ready


def test_the_repaired_plan_is_ready(path):
    repaired(path)
    assert findings(path) == []
    verdict = uvp_xl.read(path).verdict(DATE, COUNCIL)
    assert verdict.sentence == "Klaar voor de raad: ja (profiel raadsvoorstel)."
    assert verdict.points == 0
