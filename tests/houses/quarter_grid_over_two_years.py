"""Gemeente Oud-Meerdam: a row with two years over Q1 to Q4, and crosses below the quarters.

One cross stands in a cell that is merged over its quarters, and the second theme begins with a
merged row in the middle of the table.
"""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import Record, action, euro, period, workbook

SHEET = "Werkplan OOV"
BUSINESS = ("4", "priority", "Veilig ondernemen",
            "ondernemers doen vaker aangifte en voelen zich veilig.")  # fmt: skip
NIGHT = ("5", "priority", "Veilig uitgaan")
HEADINGS = ["Wat willen we bereiken", "Actiepunt", "Maatregelen", "PH", "Partijen", "Trekker"]
ROWS: list[tuple[str, str, str, str, str, str, float]] = [
    ("Keurmerk", "Keurmerk Veilig Ondernemen behalen", "politie, ondernemers", "EZ", "x.......",
     "€ 9.000", 9000),
    ("Keurmerk", "Winkeliers scholen in cyberveiligheid", "ondernemers", "EZ", ".....x..",
     "€ 1.500", 1500),
    ("Bedrijventerrein", "Nachtelijke controle invoeren", "politie, bedrijven", "OOV", "...xx...",
     "€ 22.000", 22000),
    ("Bedrijventerrein", "Slagboom plaatsen op de Meerkade", "bedrijven", "Beheer", "......xx",
     "€ 35.000", 35000),
    ("Horeca", "Afspraken over sluitingstijden maken", "horeca, politie", "OOV", "x.......",
     "€ 0", 0),
    ("Horeca", "Horecateam evalueren", "horeca, politie, OM", "OOV", ".......x",
     "€ 2.750", 2750),
]  # fmt: skip
"""Item, measure, parties, lead, the crosses from Q1 2024 to Q4 2025, and the budget."""

EXTENT = {
    7: ("Q1 2024, Q2 2024, Q3 2024", "2024-01-01", "2024-09-30"),
    8: ("Q2 2025", "2025-04-01", "2025-06-30"),
    9: ("Q4 2024, Q1 2025", "2024-10-01", "2025-03-31"),
    10: ("Q3 2025, Q4 2025", "2025-07-01", "2025-12-31"),
    12: ("Q1 2024", "2024-01-01", "2024-03-31"),
    13: ("Q4 2025", "2025-10-01", "2025-12-31"),
}
"""By Excel row: what the crosses say."""


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:F", 24)
        sheet.set_column("G:N", 4)
        sheet.write("A1", "Werkplan Openbare Orde en Veiligheid 2024-2025", looks["title"])
        sheet.write("A2", "Gemeente Oud-Meerdam", looks["free"])
        sheet.write("A3", "Prioriteit 4: Veilig ondernemen", looks["theme"])
        sheet.write("A4", "Doelstelling: ondernemers doen vaker aangifte en voelen zich veilig.")
        for column, word in enumerate([*HEADINGS, *[""] * 8, "Budget"]):
            sheet.write(5, column, word, looks["head"])
        sheet.merge_range("G5:J5", 2024, looks["head"])
        sheet.merge_range("K5:N5", 2025, looks["head"])
        sheet.write_row("G6", ["Q1", "Q2", "Q3", "Q4"] * 2, looks["head"])
        sheet.merge_range("A11:O11", "Prioriteit 5: Veilig uitgaan", looks["theme"])
        for row, (item, measure, parties, lead, crosses, cost, _) in zip(EXTENT, ROWS, strict=True):
            at = row - 1
            cells = ["Minder overlast", item, measure, "Burgemeester", parties, lead]
            sheet.write_row(at, 0, cells, looks["text"])
            marks = [mark.strip(".") for mark in crosses]
            sheet.write_row(at, 6, marks, looks["cross"])
            sheet.write(at, 14, cost, looks["text"])
        sheet.merge_range("G7:I7", "x", looks["cross"])


EXPECTED: list[Record] = [
    action(SHEET, at, BUSINESS if at < 11 else NIGHT, item, measure, ["burgemeester"],
           parties.split(", "), lead=lead, planning=period(*EXTENT[at]), budget=euro(cost, amount),
           objective="Minder overlast")
    for at, (item, measure, parties, lead, _, cost, amount) in zip(EXTENT, ROWS, strict=True)
]  # fmt: skip
UNFOUND = {"planning-ontbreekt", "planning-buiten-plan"}
