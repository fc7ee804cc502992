"""Gemeente Kraaienburg: the column with money holds amounts, ranges, hours and excuses."""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import Record, action, euro, money, workbook, year

SHEET = "Begroting veiligheid"
THEME = ("3", "priority", "High Impact Crimes",
         "in 2025 tien procent minder inbraken dan in 2023.")  # fmt: skip
HEADINGS = ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Budget"]
ROWS: list[tuple[str, object, Record]] = [
    ("Witte voetjes-actie houden", "€ 12.500,-", euro("€ 12.500,-", 12500)),
    ("Donkere Dagen-campagne voeren", "12,5k", euro("12,5k", 12500)),
    ("Cameratoezicht vernieuwen", "€ 1,2 mln", euro("€ 1,2 mln", 1200000)),
    ("Subsidieregeling hang- en sluitwerk openen", "10.000 - 15.000",
     euro("10.000 - 15.000", 10000, 15000)),
    ("Onderzoek straatroof doen", "p.m.", money("reserved", "p.m.")),
    ("Casusoverleg voorzitten", "binnen bestaand budget",
     money("existing_budget", "binnen bestaand budget")),
    ("Wijkagenten ondersteunen", "8 uur per week", money("hours", "8 uur per week")),
    ("Flyers drukken", 7500, euro("7500", 7500)),
    ("Lokfiets huren", 2500.5, euro("2500,5", 2500.5)),
    ("Buurtpreventie faciliteren", "€ 5.000 p.j.", euro("€ 5.000 p.j.", 5000, per_year=True)),
    ("Voorlichting aan ouderen geven", "€ 12,500", money("unknown", "€ 12,500")),
    ("Nazorg voor slachtoffers regelen", "incidenteel € 10.000",
     euro("incidenteel € 10.000", 10000, per_year=False)),
    ("Ondernemersavond houden", "€ 2.500,50", euro("€ 2.500,50", 2500.5)),
    ("Analist inhuren", "structureel € 40.000", euro("structureel € 40.000", 40000, per_year=True)),
    ("Protocol overvallen maken", "nihil", money("none", "nihil")),
    ("Coördinator aanstellen", "0,4 fte", money("hours", "0,4 fte")),
    ("Slimme deurbellen uitdelen", "€ 15.000 à € 20.000",
     euro("€ 15.000 à € 20.000", 15000, 20000)),
    ("Evaluatie laten doen", "kostenplaats 6140012", money("unknown", "kostenplaats 6140012")),
    ("Werkbezoek brengen", "EUR 750,--", euro("EUR 750,--", 750)),
]  # fmt: skip
"""The measure, what stands under "Budget", and what that means."""


def build(path: Path) -> None:
    """Write the workbook; the number in row 14 has the format of a currency."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:G", 26)
        sheet.write(
            "A1", "Uitvoeringsprogramma Veiligheid 2025 gemeente Kraaienburg", looks["title"]
        )
        sheet.write("A3", "Prioriteit 3: High Impact Crimes", looks["theme"])
        sheet.write("A4", "Doelstelling: in 2025 tien procent minder inbraken dan in 2023.")
        sheet.write_row("A5", HEADINGS, looks["head"])
        for at, (measure, cost, _) in enumerate(ROWS, 5):
            sheet.write_row(at, 0, ["Aanpak inbraken", measure, "Burgemeester"], looks["text"])
            sheet.write_row(at, 3, ["politie, inwoners", "OOV", 2025], looks["text"])
            sheet.write(at, 6, cost, looks["euro" if cost == 2500.5 else "text"])
        sheet.write("A25", "Totaal", looks["total"])
        sheet.write_formula("G25", "=SUM(G6:G24)", looks["total"], 10000.5)


EXPECTED: list[Record] = [
    action(SHEET, at, THEME, "Aanpak inbraken", measure, ["burgemeester"], ["politie", "inwoners"],
           lead="OOV", planning=year(2025), budget=budget)
    for at, (measure, _, budget) in enumerate(ROWS, 6)
]  # fmt: skip
FINDINGS = {("begroting-onduidelijk", SHEET, "G16"), ("begroting-onduidelijk", SHEET, "G23")}
