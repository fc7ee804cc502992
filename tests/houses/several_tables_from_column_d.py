"""Gemeente Veenmolen: several tables below each other from column D, each with words of its own.

Above them stand a title, free text and the objective; the second table repeats its heading where a
page begins. One amount is a formula that no Excel has worked out yet.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from tests.houses.house import Record, action, euro, money, period, planned, year

SHEET = "UVP Veenmolen"
SOCIAL = ("1", "priority", "Sociaal domein en veiligheid",
          "Inwoners met complexe problemen krijgen op tijd hulp.")  # fmt: skip
EVENTS = ("b", "strategic", "Veilige evenementen", "elk evenement in Veenmolen verloopt veilig.")
WATER = ("c", "strategic", "Waterveiligheid", "iedereen kan veilig zwemmen in de Molenplas.")

CELLS: dict[str, str] = {
    "B1": "UITVOERINGSPLAN INTEGRALE VEILIGHEID 2022-2023",
    "B2": "Gemeente Veenmolen",
    "D4": "Dit plan hoort bij het integraal veiligheidsbeleid dat de raad in 2021 vaststelde.",
    "D6": "Prioriteit 1: Sociaal domein en veiligheid",
    "D7": "Doelstelling",
    "D8": "Inwoners met complexe problemen krijgen op tijd hulp.",
    "D18": "Strategisch thema b: Veilige evenementen",
    "D19": "Doelstelling: elk evenement in Veenmolen verloopt veilig.",
    "D30": "Strategisch thema c: Waterveiligheid",
    "D31": "Doelstelling: iedereen kan veilig zwemmen in de Molenplas.",
}
TABLES: dict[int, list[list[Any]]] = {
    10: [
        ["Actiepunt(en)", "Maatregelen 2022-2023", "Portefeuille-\nhouder", "Betrokken partijen",
         "Verantwoordelijke", "Termijn", "Budget (in €)"],
        ["Personen met onbegrepen gedrag", "Werkwijze vaststellen", "Wethouder Zorg",
         "GGD, GGZ, politie", "Beleid", "Q1 2022", 5000],
        [None, "Werkwijze evalueren", None, None, "Beleid", 2023, "n.v.t."],
        ["Radicalisering", "Netwerk van sleutelpersonen opbouwen", "Burgemeester",
         "jongerenwerk, scholen, politie", "OOV", "doorlopend", "p.m."],
        ["Mensenhandel", "Ambtenaren leren signalen te herkennen", "Burgemeester",
         "politie, Leger des Heils", "HRM", "2e kwartaal 2023", "=500*12"],
    ],
    21: [
        ["Wanneer", "Maatregel(en)", "Actiepunt", "PH", "Trekker(s)", "Partners", "Kosten"],
        ["juni 2022", "Evenementenkalender vaststellen", "Vooroverleg", "Burgemeester", "VTH",
         "politie, brandweer, GHOR", "geen"],
        ["jaarlijks", "Grote evenementen samen nabespreken", "Vooroverleg", "Burgemeester", "VTH",
         "politie, brandweer, organisatoren", "€ 600"],
        ["Wanneer", "Maatregel(en)", "Actiepunt", "PH", "Trekker(s)", "Partners", "Kosten"],
        ["voorjaar 2023", "Drugsbeleid bij festivals maken", "Alcohol en drugs", "Burgemeester",
         "OOV", "politie, GGD", "€ 3.500"],
        ["t/m 2023", "Blaastesten uitdelen aan jongeren", "Alcohol en drugs", "Wethouder Jeugd",
         "OOV", "horeca, ouders", "€ 1.250"],
    ],
    33: [
        ["Maatregel", "Actiepunt", "Bestuurlijk PH", "Planning", "Partijen"],
        ["Drijflijn vernieuwen", "Zwemplas", "Wethouder Recreatie", 2022, "Rijkswaterstaat"],
        ["Toezicht regelen op warme dagen", "Zwemplas", "Wethouder Recreatie",
         "zomer 2022 en zomer 2023", "vrijwilligers, brandweer"],
    ],
}  # fmt: skip
"""By Excel row: a heading and the rows below it, from column D."""


def build(path: Path) -> None:
    """Write the workbook; openpyxl writes formulas without a value."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = SHEET
    for address, text in CELLS.items():
        sheet[address] = text
        sheet[address].font = Font(bold=address not in ("D4", "D8"))
    thin = Side(style="thin")
    for top, rows in TABLES.items():
        for i, row in enumerate(rows, top):
            for j, value in enumerate(row, 4):
                cell = sheet.cell(i, j, value)
                cell.border = Border(thin, thin, thin, thin)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                if row in rows[:1]:
                    cell.fill = PatternFill("solid", fgColor="FFC6E0B4")
    for column in "DEFGHIJ":
        sheet.column_dimensions[column].width = 24
    book.save(path)


EXPECTED: list[Record] = [
    action(SHEET, 11, SOCIAL, "Personen met onbegrepen gedrag", "Werkwijze vaststellen",
           ["wethouder Zorg"], ["GGD", "GGZ", "politie"], lead="Beleid",
           planning=period("Q1 2022", "2022-01-01", "2022-03-31"), budget=euro("5000", 5000)),
    action(SHEET, 12, SOCIAL, "Personen met onbegrepen gedrag", "Werkwijze evalueren",
           ["wethouder Zorg"], ["GGD", "GGZ", "politie"], lead="Beleid", planning=year(2023),
           budget=money("none", "n.v.t."), inherited=["item", "portfolio_holders", "parties"]),
    action(SHEET, 13, SOCIAL, "Radicalisering", "Netwerk van sleutelpersonen opbouwen",
           ["burgemeester"], ["jongerenwerk", "scholen", "politie"], lead="OOV",
           planning=planned("ongoing", "doorlopend"), budget=money("reserved", "p.m.")),
    action(SHEET, 14, SOCIAL, "Mensenhandel", "Ambtenaren leren signalen te herkennen",
           ["burgemeester"], ["politie", "Leger des Heils"], lead="HRM",
           planning=period("2e kwartaal 2023", "2023-04-01", "2023-06-30"),
           budget=money("unknown", "formule zonder uitkomst")),
    action(SHEET, 22, EVENTS, "Vooroverleg", "Evenementenkalender vaststellen", ["burgemeester"],
           ["politie", "brandweer", "GHOR"], lead="VTH",
           planning=period("juni 2022", "2022-06-01", "2022-06-30"),
           budget=money("none", "geen")),
    action(SHEET, 23, EVENTS, "Vooroverleg", "Grote evenementen samen nabespreken",
           ["burgemeester"], ["politie", "brandweer", "organisatoren"], lead="VTH",
           planning=planned("recurring", "jaarlijks"), budget=euro("€ 600", 600)),
    action(SHEET, 25, EVENTS, "Alcohol en drugs", "Drugsbeleid bij festivals maken",
           ["burgemeester"], ["politie", "GGD"], lead="OOV",
           planning=period("voorjaar 2023", "2023-03-01", "2023-05-31"),
           budget=euro("€ 3.500", 3500)),
    action(SHEET, 26, EVENTS, "Alcohol en drugs", "Blaastesten uitdelen aan jongeren",
           ["wethouder Jeugd"], ["horeca", "ouders"], lead="OOV",
           planning=period("t/m 2023", None, "2023-12-31"), budget=euro("€ 1.250", 1250)),
    action(SHEET, 34, WATER, "Zwemplas", "Drijflijn vernieuwen", ["wethouder Recreatie"],
           ["Rijkswaterstaat"], planning=year(2022)),
    action(SHEET, 35, WATER, "Zwemplas", "Toezicht regelen op warme dagen",
           ["wethouder Recreatie"], ["vrijwilligers", "brandweer"],
           planning=period("zomer 2022 en zomer 2023", "2022-06-01", "2023-08-31")),
]  # fmt: skip
FINDINGS = {("foutwaarde-in-cel", SHEET, "J14")}
