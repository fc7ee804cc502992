"""Gemeente Kloosterdrecht: names with every separator, and a sheet Register that knows them."""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import Record, action, workbook, year

SHEET = "Actieplan"
THEME = ("1", "priority", "Zorg en veiligheid",
         "niemand in Kloosterdrecht valt tussen wal en schip.")  # fmt: skip
HEADINGS = ["Actiepunt", "Maatregel", "Portefeuillehouder", "Partijen", "Trekker", "Planning"]
MAYOR, COLLEGE = "burgemeester", "college van B&W"
YOUTH, CARE, ECONOMY = "wethouder Jeugd", "wethouder WMO", "wethouder Economische Zaken"
ROWS: list[tuple[str, str, list[str], str, list[str]]] = [
    ("Lokaal zorgoverleg voeren", "bgm", [MAYOR], "politie/OM/GGD", ["politie", "OM", "GGD"]),
    ("Jeugdboa aanstellen", "weth. Jeugd", [YOUTH], "politie en Halt", ["politie", "Halt"]),
    ("Wijkteams scholen", "wethouders Wmo en Jeugd", [CARE, YOUTH], "RO/EZ & GGD + brandweer",
     ["RO/EZ", "GGD", "brandweer"]),
    ("Huisverbod uitvoeren", "Burgemeester Wethouder WMO", [MAYOR, CARE],
     "politie; OM; Veilig Thuis", ["politie", "OM", "Veilig Thuis"]),
    ("Convenant tekenen", "B&W", [COLLEGE], "WoCo, Stichting Welzijn en Zorg Kloosterdrecht",
     ["Woonstichting De Linde", "Stichting Welzijn en Zorg Kloosterdrecht"]),
    ("Ontmoetingsplek openen", "College van B&W", [COLLEGE], "De Linde\nSWZ\npolitie",
     ["Woonstichting De Linde", "Stichting Welzijn en Zorg Kloosterdrecht", "politie"]),
    ("Hondenbezitters laten opletten", "Burgemeester", [MAYOR],
     "inwoners (hondenbezitters), politie", ["inwoners", "politie"]),
    ("Veiligheidsdag houden", "Burgemeester", [MAYOR], "brandweer, scholen, etc.",
     ["brandweer", "scholen"]),
    ("Gegevens delen", "Burgemeester", [MAYOR], "OM, GGD. Veilig Thuis",
     ["OM", "GGD", "Veilig Thuis"]),
    ("Overlast bij het station melden", "weth. Jeugd, bgm", [YOUTH, MAYOR],
     "politie, Vrienden van het Park", ["politie", "Vrienden van het Park"]),
    ("Winkelverbod invoeren", "wethouder EZ", [ECONOMY], "winkeliers, politie, O.M.",
     ["winkeliers", "politie", "OM"]),
    ("Casussen bespreken", "Burgemeester\nWethouder Jeugd", [MAYOR, YOUTH],
     "POLITIE, ggd, zorg- en veiligheidspartners",
     ["politie", "GGD", "zorg- en veiligheidspartners"]),
]  # fmt: skip
"""Measure, what stands under holder and parties, and whom that names."""

REGISTER = [
    ["Naam", "Aliassen", "Voluit", "Soort", None, "Portefeuillehouder", "Aliassen"],
    ["politie", None, None, "extern", None, "burgemeester", "bgm"],
    ["OM", "O.M.; Openbaar Ministerie", "Openbaar Ministerie", "extern", None, YOUTH, None],
    ["GGD", None, None, "extern", None, CARE, None],
    ["Halt", "Bureau Halt", None, "extern", None, ECONOMY, "wethouder EZ"],
    ["RO/EZ", None, "Ruimte en Economie", "intern", None, COLLEGE, "B&W"],
    ["brandweer", None, None, "extern"],
    ["Veilig Thuis", None, None, "extern"],
    ["Woonstichting De Linde", "WoCo; De Linde", None, "extern"],
    ["Stichting Welzijn en Zorg Kloosterdrecht", "SWZ", None, "extern"],
    ["inwoners", None, None, "collectief"],
    ["scholen", None, None, "collectief"],
    ["winkeliers", None, None, "collectief"],
    ["zorg- en veiligheidspartners", None, None, "collectief"],
]


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:F", 28)
        sheet.write("A1", "Actieplan Zorg en Veiligheid 2024", looks["title"])
        sheet.write("A2", "Gemeente Kloosterdrecht")
        sheet.write("A4", "Prioriteit 1: Zorg en veiligheid", looks["theme"])
        sheet.write("A5", "Doelstelling: niemand in Kloosterdrecht valt tussen wal en schip.")
        sheet.write_row("A6", HEADINGS, looks["head"])
        for at, (measure, holder, _, parties, _) in enumerate(ROWS, 6):
            cells = [f"Actie {at - 5}", measure, holder, parties, "OOV", 2024]
            sheet.write_row(at, 0, cells, looks["text"])
        own = book.add_worksheet("Register")
        own.set_column("A:G", 30)
        own.write_row("A1", REGISTER[0], looks["head"])
        for at, names in enumerate(REGISTER[1:], 1):
            own.write_row(at, 0, names, looks["text"])


EXPECTED: list[Record] = [
    action(SHEET, at, THEME, f"Actie {at - 6}", measure, holders, parties, lead="OOV",
           planning=year(2024))
    for at, (measure, _, holders, _, parties) in enumerate(ROWS, 7)
]  # fmt: skip
FINDINGS = {
    ("lijst-is-open", SHEET, "D14"),
    ("namen-aan-elkaar", SHEET, "D15"),
    ("partij-onbekend", SHEET, "D16"),
}
INVOLVED = {(9, "RO/EZ"): "intern", (11, "Woonstichting De Linde"): "extern"}
