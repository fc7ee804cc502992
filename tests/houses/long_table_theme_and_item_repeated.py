"""Gemeente Laagbroek: one long table to filter in, with theme and item repeated on every row.

It has a numbering column, blank rows between the themes, subtotals, a total and notes below. A
filter hides what is done.
"""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import Record, action, euro, period, planned, workbook, write_rows, year

SHEET = "Uitvoering 2024"
YOUTH = ("1", "priority", "Jeugd en veiligheid")
BURGLARY = ("2", "priority", "Woninginbraken")
WATER = ("a", "strategic", "Crisisbeheersing")
THEMES = {
    "1": "Prioriteit 1: Jeugd en veiligheid",
    "2": "Prioriteit 2: Woninginbraken",
    "a": "Strategisch thema a: Crisisbeheersing",
}
HEADINGS = ["Nr.", "Thema", "Actiepunt", "Maatregel", "Kosten", "Planning", "Actiehouder",
            "Portefeuillehouder", "Partners", "Status"]  # fmt: skip


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:A", 5)
        sheet.set_column("B:J", 24)
        sheet.write_row("A1", HEADINGS, looks["head"])
        sheet.freeze_panes(1, 0)
        write_rows(sheet, 2, ROWS, looks["text"])
        sheet.autofilter("A1:J12")
        sheet.filter_column("J", "x != gereed")
        sheet.set_row(1, options={"hidden": True})
        for row, label, formula, value in TOTALS:
            sheet.write(f"B{row}", label, looks["total"])
            sheet.write_formula(f"E{row}", formula, looks["total"], value)
        sheet.write("B15", "* Bedragen zijn exclusief btw en uren van eigen medewerkers.")
        sheet.write("B16", "Vastgesteld door het college op 12 december 2023.")


def row(number: str, theme: str, *rest: object) -> list[object]:
    """A row of the table."""
    return [number, THEMES[theme], *rest]


ROWS: list[list[object]] = [
    row("1.1", "1", "Jeugdgroepen", "Jeugdgroepen in beeld brengen", 6000, 2024, "OOV",
        "Burgemeester", "politie, jongerenwerk", "gereed"),
    row("1.2", "1", "Jeugdgroepen", "Plan per jeugdgroep maken", 2500, "Q2 2024", "OOV",
        "Burgemeester", "politie, jongerenwerk, OM", "in uitvoering"),
    row("1.3", "1", "Messen", "Lesprogramma over wapenbezit geven", 8000, "2024", "Onderwijs",
        "Wethouder Jeugd", "scholen, Bureau Halt", "gepland"),
    [],
    [],
    row("2.1", "2", "Preventie", "Inbraakpreventiemarkt organiseren", 3500, "oktober 2024",
        "Communicatie", "Burgemeester", "politie, inwoners", "nog niet gestart"),
    [],
    row("2.2", "2", "Preventie", "Buurtapps ondersteunen", 0, "doorlopend", "OOV",
        "Burgemeester", "politie, inwoners", "op schema"),
    [],
    [],
    row("a.1", "a", "Oefenen", "Jaarlijkse oefening met het crisisteam houden", 12000,
        "jaarlijks", "OOV", "Burgemeester", "brandweer, GGD, politie", "vertraagd"),
]  # fmt: skip
TOTALS = [
    (5, "Subtotaal Jeugd en veiligheid", "=SUM(E2:E4)", 16500),
    (10, "Subtotaal", "=SUM(E7:E9)", 3500),
    (13, "Totaal", "=E5+E10+E12", 32000),
]
"""Excel row, label, formula and its cached value."""

EXPECTED: list[Record] = [
    action(SHEET, 2, YOUTH, "Jeugdgroepen", "Jeugdgroepen in beeld brengen", ["burgemeester"],
           ["politie", "jongerenwerk"], number="1.1", lead="OOV", planning=year(2024),
           budget=euro("6000", 6000), status=("gereed", "done")),
    action(SHEET, 3, YOUTH, "Jeugdgroepen", "Plan per jeugdgroep maken", ["burgemeester"],
           ["politie", "jongerenwerk", "OM"], number="1.2", lead="OOV",
           planning=period("Q2 2024", "2024-04-01", "2024-06-30"),
           budget=euro("2500", 2500), status=("in uitvoering", "in_progress")),
    action(SHEET, 4, YOUTH, "Messen", "Lesprogramma over wapenbezit geven", ["wethouder Jeugd"],
           ["scholen", "Halt"], number="1.3", lead="Onderwijs", planning=year(2024),
           budget=euro("8000", 8000), status=("gepland", "not_started")),
    action(SHEET, 7, BURGLARY, "Preventie", "Inbraakpreventiemarkt organiseren",
           ["burgemeester"], ["politie", "inwoners"], number="2.1", lead="Communicatie",
           planning=period("oktober 2024", "2024-10-01", "2024-10-31"),
           budget=euro("3500", 3500), status=("nog niet gestart", "not_started")),
    action(SHEET, 9, BURGLARY, "Preventie", "Buurtapps ondersteunen", ["burgemeester"],
           ["politie", "inwoners"], number="2.2", lead="OOV",
           planning=planned("ongoing", "doorlopend"),
           budget=euro("0", 0), status=("op schema", "in_progress")),
    action(SHEET, 12, WATER, "Oefenen", "Jaarlijkse oefening met het crisisteam houden",
           ["burgemeester"], ["brandweer", "GGD", "politie"], number="a.1", lead="OOV",
           planning=planned("recurring", "jaarlijks"), budget=euro("12000", 12000),
           status=("vertraagd", "delayed")),
]  # fmt: skip

FINDINGS = {("rijen-verborgen", SHEET, "D2")}
UNFOUND = {"maatregel-ontbreekt", "planning-ontbreekt", "begroting-onduidelijk"}
"""Rules that a total or a note must not break."""
