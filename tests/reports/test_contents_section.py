"""The section "Wat is gelezen" of *Controlelijst*."""

from __future__ import annotations

from tests.reports import plans
from uvp_xl.plan import Plan
from uvp_xl.reports.contents_section import TITLE
from uvp_xl.sheets.sheet_model import Link, Sheet

READ = [["Prioriteit 1: Jeugd"], [""], ["Actie", "Wie", "Planning"], ["Bellen", "VTH", "2027"]]
UNREAD = [["Krachtlijn", "Trekker", "Planning"], ["Bibob-beleid actualiseren", "OOV", "Q1 2025"]]


def checklist(**sheets: plans.Rows) -> Sheet:
    """Return the sheet *Controlelijst* of a plan with these sheets."""
    return plans.reports(Plan(plans.book(**sheets)))["Controlelijst"]


def section(sheet: Sheet) -> list[list[object]]:
    """Return the filled cells of the rows of the section, below its title."""
    rows = [[cell for cell in row if cell != ""] for row in sheet.grid().rows]
    return rows[rows.index([TITLE]) + 1 :]


def test_what_was_not_understood_comes_first() -> None:
    sheet = checklist(Jeugd=READ, Ondermijning=UNREAD)
    *rows, register, settings = section(sheet)
    assert rows == [
        ["1 actietabel met 1 actie, en 1 tabel die niet is begrepen. Koppen en doelstellingen van "
         "thema’s staan hier niet apart bij."],
        ["Plaats", "Wat er staat", "Blad", "Acties"],
        ["A1:C2", "niet begrepen, herkend: “Trekker” en “Planning”", "Ondermijning", 0],
        ["A3:C4", "actietabel, 1 actie: Jeugd", "Jeugd", 1],
    ]  # fmt: skip
    assert register[1:] == ["register", "Register", 0]
    assert settings[1:] == ["instellingen", "Instellingen", 0]
    links = [cell.link for _, _, cell in sheet.cells() if cell.content in ("A1:C2", "A3:C4")]
    assert links == [Link("Ondermijning", "A1"), Link("Jeugd", "A3")]


def test_the_filter_is_on_the_rules_only() -> None:
    sheet = checklist(Jeugd=READ)
    rows = sheet.grid().rows
    assert sheet.filter is not None
    assert rows[sheet.filter.top - 1][0] == "Uitkomst"
    assert rows[sheet.filter.bottom - 1][2] != ""
    assert rows[sheet.filter.bottom][0] == ""
    assert rows[sheet.filter.bottom + 1][0] == TITLE
