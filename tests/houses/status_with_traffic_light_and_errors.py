"""Gemeente Bergerveen: a plan in execution, with status, traffic light, formulas and errors."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tests.houses.house import Record, action, period, planned, workbook, year

SHEET = "Voortgang"
THEME = ("2", "priority", "Maatschappelijke onrust",
         "onrust komt vroeg in beeld en loopt niet uit de hand.")  # fmt: skip
HEADINGS = ["Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning", "Status",
            "Stoplicht", "In raadsbrief", "Toelichting"]  # fmt: skip
LATER = period("30-6-2024", "2024-06-30", "2024-06-30")
ROWS: list[tuple[str, object, Record, object, tuple[str, str | None], str, bool]] = [
    ("Crisiscommunicatie oefenen", 2023, year(2023), "gereed", ("gereed", "done"), "groen", True),
    ("Netwerkkaart maken", 2023, year(2023), "klaar", ("klaar", "done"), "groen", False),
    ("Dialoogavond houden", 2023, year(2023), "√", ("√", "done"), "groen", True),
    ("Protocol nieuwkomers maken", 2024, year(2024), "in uitvoering",
     ("in uitvoering", "in_progress"), "oranje", True),
    ("Omgevingsbeeld opstellen", 2024, year(2024), "lopend",
     ("lopend", "in_progress"), "geel", False),
    ("Draaiboek demonstraties herzien", 2024, year(2024), "op schema",
     ("op schema", "in_progress"), "groen", False),
    ("Sleutelpersonen uitnodigen", 2025, year(2025), "Nog niet gestart",
     ("Nog niet gestart", "not_started"), "grijs", False),
    ("Wijkgesprekken voeren", 2025, year(2025), "gepland",
     ("gepland", "not_started"), "grijs", False),
    ("Webzorgteam vormen", 2024, year(2024), "vervallen", ("vervallen", "dropped"), "rood", True),
    ("Opvanglocatie zoeken", 2024, year(2024), "on hold", ("on hold", "paused"), "rood", True),
    ("Nazorgplan schrijven", 2024, year(2024), "vertraagd",
     ("vertraagd", "delayed"), "rood", False),
    ("Signalen delen in het weekoverleg", "doorlopend", planned("ongoing", "doorlopend"),
     "structureel", ("structureel", "ongoing"), "groen", False),
    ("Piketdienst regelen", 2024, year(2024), 0.5, ("50%", "in_progress"), "oranje", False),
    ("Bewonersbrief versturen", 2024, year(2024), 1.0, ("100%", "done"), "groen", False),
    ("Evaluatie plannen", 2024, year(2024), "groen", ("groen", "unknown"), "", False),
    ("Handreiking verspreiden", "=DATE(2024,6,30)", LATER, "75%",
     ("75%", "in_progress"), "geel", True),
    ("Samenwerking met scholen versterken", "=VLOOKUP(99,A1:B2,2,FALSE)",
     planned("unknown", "#N/B"), "bezig", ("bezig", "in_progress"), "geel", False),
    ("Gebiedsverbod voorbereiden", 2024, year(2024), "=NA()", ("#VERW!", "unknown"), "", False),
    ("Vragen van de raad beantwoorden", True, planned("unknown", "WAAR"), "nog open",
     ("nog open", "not_started"), "", False),
]  # fmt: skip
"""Measure, planning and its meaning, status and its meaning, traffic light, an extra column."""

CACHED = {"=DATE(2024,6,30)": 45473, "=VLOOKUP(99,A1:B2,2,FALSE)": "#N/A", "=NA()": "#REF!"}
"""What Excel kept as the value of a formula."""


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:J", 22)
        sheet.write("A1", "Voortgang uitvoeringsplan veiligheid 2023-2025", looks["title"])
        sheet.write("A2", "Gemeente Bergerveen, bijlage bij de raadsinformatiebrief")
        sheet.write("A4", "Prioriteit 2: Maatschappelijke onrust", looks["theme"])
        sheet.write("A5", "Doelstelling: onrust komt vroeg in beeld en loopt niet uit de hand.")
        sheet.write_row("A6", HEADINGS, looks["head"])
        for at, (measure, when, _, status, _, light, told) in enumerate(ROWS, 6):
            sheet.write_row(at, 0, ["Onrust voorkomen", measure, "Burgemeester"], looks["text"])
            sheet.write_row(at, 3, ["politie, OM", "OOV"], looks["text"])
            for column, value in ((5, when), (6, status)):
                if value in CACHED:
                    look = looks["date" if column == 5 else "text"]
                    sheet.write_formula(at, column, value, look, CACHED[str(value)])
                else:
                    look = looks["share" if isinstance(value, float) else "text"]
                    sheet.write(at, column, value, look)
            sheet.write(at, 7, light, looks["text"])
            sheet.write_boolean(at, 8, told, looks["text"])
            note = "zie bijlage" if told else "volgt"
            sheet.write_formula(at, 9, f'=IF(I{at + 1},"zie bijlage","volgt")', looks["text"], note)
        sheet.write_formula("B15", "=Legenda!B4", looks["text"], ROWS[8][0])
        sheet.write_formula("E16", "=Legenda!C9", looks["text"], "#REF!")
        legend = book.add_worksheet("Legenda")
        legend.write_row("A1", ["Kleur", "Betekenis"], looks["head"])
        legend.write_row("A2", ["groen", "ligt op koers"])
        legend.write_row("A3", ["rood", "bijsturen is nodig"])
        legend.write_row("A4", ["Uitgelicht", ROWS[8][0]])
        legend.write_datetime("B5", dt.datetime(2024, 5, 1), looks["date"])


EXPECTED: list[Record] = [
    action(SHEET, at, THEME, "Onrust voorkomen", measure, ["burgemeester"], ["politie", "OM"],
           lead="#VERW!" if at == 16 else "OOV", planning=planning,
           status=status, remark="zie bijlage" if told else "volgt",
           extra=({"Stoplicht": light} if light else {})
           | {"In raadsbrief": "WAAR" if told else "ONWAAR"})
    for at, (measure, _, planning, _, status, light, told) in enumerate(ROWS, 7)
]  # fmt: skip
FINDINGS = {
    ("status-onduidelijk", SHEET, "G21"),
    ("foutwaarde-in-cel", SHEET, "E16"),
    ("planning-onduidelijk", SHEET, "F23"),
    ("status-onduidelijk", SHEET, "G24"),
    ("planning-onduidelijk", SHEET, "F25"),
}
WITHOUT_TABLE = ("Legenda",)
