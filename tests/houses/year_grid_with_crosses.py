"""Gemeente Duinrade: the planning is a cross under each year, from 2023 up to 2026.

An action that never ends has one word over all four years, in a merged cell.
"""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import Record, action, period, planned, workbook, write_rows

SHEET = "Jaarplanning"
AIM = "minder slachtoffers dan in 2022."
ROADS = ("a", "strategic", "Verkeersveiligheid", AIM)
FIRE = ("b", "strategic", "Brandveiligheid", AIM)
HEADINGS = ["Nr", "Actiepunt", "Activiteit", "Portefeuillehouder", "Partners", "Trekker",
            2023, 2024, 2025, 2026, "Opmerking"]  # fmt: skip
ALL = ["item", "portfolio_holders", "parties"]
NO = None


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:A", 5)
        sheet.set_column("B:F", 26)
        sheet.set_column("G:J", 7)
        sheet.write("A1", "Uitvoeringsplan veiligheid 2023-2026, gemeente Duinrade", looks["title"])
        tables = ((3, "Strategisch thema a: Verkeersveiligheid", ROWS_A),
                  (12, "Strategisch thema b: Brandveiligheid", ROWS_B))  # fmt: skip
        for top, theme, rows in tables:
            sheet.write(f"A{top}", theme, looks["theme"])
            sheet.write(f"A{top + 1}", "Doelstelling: minder slachtoffers dan in 2022.")
            sheet.write_row(f"A{top + 2}", HEADINGS, looks["head"])
            write_rows(sheet, top + 3, rows, looks["text"])
        sheet.merge_range("G18:J18", "doorlopend", looks["cross"])


ROWS_A: list[list[object]] = [
    ["a.1", "Schoolomgeving", "Verkeersexamens afnemen", "Wethouder Verkeer", "scholen, politie",
     "Verkeer", "x", "x", "x", "x", None],
    ["a.2", None, "Schoolzones inrichten", None, None, "Verkeer", NO, "X", NO, NO, "3 scholen"],
    ["a.3", "Snelheid", "Snelheid meten op de Duinweg", "Wethouder Verkeer",
     "politie, provincie", "Verkeer", "x", NO, NO, NO, None],
    ["a.4", "Snelheid", "Drempels aanleggen in de Dorpsstraat", "Wethouder Verkeer", "inwoners",
     "Beheer", NO, NO, "x", "x", "na riolering"],
]  # fmt: skip
ROWS_B: list[list[object]] = [
    ["b.1", "Brandveilig wonen", "Rookmelders controleren bij ouderen", "Burgemeester",
     "brandweer, woningcorporaties", "OOV", NO, "x", "x", NO, None],
    ["b.2", None, "Voorlichting geven in de Brandweerweek", None, None, "Communicatie",
     "x", "x", "x", "x", None],
    ["b.3", "Natuurbrand", "Bestrijdingsplan voor het duingebied maken", "Burgemeester",
     "brandweer, Staatsbosbeheer", "OOV", NO, NO, NO, "x", "met buurgemeenten"],
    ["b.4", "Natuurbrand", "Droogte in het duin volgen", "Burgemeester", "brandweer",
     "OOV", NO, NO, NO, NO, None],
]  # fmt: skip

EXPECTED: list[Record] = [
    action(SHEET, 6, ROADS, "Schoolomgeving", "Verkeersexamens afnemen", ["wethouder Verkeer"],
           ["scholen", "politie"], number="a.1", lead="Verkeer",
           planning=period("2023, 2024, 2025, 2026", "2023-01-01", "2026-12-31")),
    action(SHEET, 7, ROADS, "Schoolomgeving", "Schoolzones inrichten", ["wethouder Verkeer"],
           ["scholen", "politie"], number="a.2", lead="Verkeer", remark="3 scholen",
           planning=period("2024", "2024-01-01", "2024-12-31"), inherited=ALL),
    action(SHEET, 8, ROADS, "Snelheid", "Snelheid meten op de Duinweg", ["wethouder Verkeer"],
           ["politie", "provincie"], number="a.3", lead="Verkeer",
           planning=period("2023", "2023-01-01", "2023-12-31")),
    action(SHEET, 9, ROADS, "Snelheid", "Drempels aanleggen in de Dorpsstraat",
           ["wethouder Verkeer"], ["inwoners"], number="a.4", lead="Beheer", remark="na riolering",
           planning=period("2025, 2026", "2025-01-01", "2026-12-31")),
    action(SHEET, 15, FIRE, "Brandveilig wonen", "Rookmelders controleren bij ouderen",
           ["burgemeester"], ["brandweer", "woningcorporaties"], number="b.1", lead="OOV",
           planning=period("2024, 2025", "2024-01-01", "2025-12-31")),
    action(SHEET, 16, FIRE, "Brandveilig wonen", "Voorlichting geven in de Brandweerweek",
           ["burgemeester"], ["brandweer", "woningcorporaties"], number="b.2", lead="Communicatie",
           planning=period("2023, 2024, 2025, 2026", "2023-01-01", "2026-12-31"), inherited=ALL),
    action(SHEET, 17, FIRE, "Natuurbrand", "Bestrijdingsplan voor het duingebied maken",
           ["burgemeester"], ["brandweer", "Staatsbosbeheer"], number="b.3", lead="OOV",
           planning=period("2026", "2026-01-01", "2026-12-31"), remark="met buurgemeenten"),
    action(SHEET, 18, FIRE, "Natuurbrand", "Droogte in het duin volgen", ["burgemeester"],
           ["brandweer"], number="b.4", lead="OOV", planning=planned("ongoing", "doorlopend")),
]  # fmt: skip
UNFOUND = {"planning-ontbreekt"}
