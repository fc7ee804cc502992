"""Gemeente Sint Annadal: one long table with merged cells for the theme, the item and the names.

Somebody put borders around 1,500 blank rows and on the very last row of the sheet. The sheets with
contacts and explanation hold no actions.
"""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import Record, action, period, planned, workbook, write_rows, year

SHEET = "Acties"
SAFE = ("1", "priority", "Veilige wijken")
ONLINE = ("2", "priority", "Online veiligheid")
HEADINGS = ["Prioriteit", "Actiepunt", "Maatregel", "PH", "Partijen", "Trekker", "Planning"]
ALL = ["item", "portfolio_holders", "parties"]


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:G", 24)
        sheet.merge_range(
            "A1:G1", "Uitvoeringsplan 2024-2026 Gemeente Sint Annadal", looks["title"]
        )
        sheet.write_row("A3", HEADINGS, looks["head"])
        write_rows(sheet, 4, ROWS, looks["text"])
        for area, text in MERGED.items():
            sheet.merge_range(area, text, looks["text"])
        for row in range(12, 1500):
            for column in range(7):
                sheet.write_blank(row, column, None, looks["text"])
        sheet.write_blank("A1048576", None, looks["text"])
        contacts = book.add_worksheet("Contactlijst")
        contacts.write_row("A1", ["Naam", "Organisatie", "Telefoon"], looks["head"])
        contacts.write_row("A2", ["Wijkagent Annadal-Oost", "politie", "0900-8844"])
        contacts.write_row("A3", ["Piket OOV", "gemeente", "140 999"])
        notes = book.add_worksheet("Toelichting")
        notes.write("A1", "Hoe vult u dit bestand in?", looks["title"])
        notes.write("A2", "Schrijf bij elke maatregel wie de trekker is en wat de planning is.")
        notes.write("A3", "Vragen over een actiepunt? Bel de adviseur OOV.")


ROWS: list[list[object]] = [
    [None, None, "Buurtbarbecues ondersteunen", None, None, "Wijkteam", "zomer 2024"],
    [None, None, "Wijkschouw houden met bewoners", None, None, "Wijkteam", "Q2 2025"],
    [None, None, "Aanpak verlichting afronden", None, None, "Beheer", 2026],
    [None, "Woninginbraak", "Preventieadvies aan huis geven", "Burgemeester",
     "politie, woningcorporaties", "OOV", "doorlopend"],
    [None, None, "Informatieavond over sexting houden", None, None, "Onderwijs", "maart 2025"],
    [None, None, "Meldroute voor slachtoffers maken", None, None, "OOV", 2024],
    [None, "Fraude", "Campagne tegen spoofing voeren", "Burgemeester", "politie", "Communicatie",
     "najaar 2025"],
    [None, "Fraude", "Ondernemers waarschuwen", "Wethouder Economie", "ondernemers", "EZ",
     "2e halfjaar 2025"],
]  # fmt: skip
MERGED = {
    "A4:A7": "Prioriteit 1: Veilige wijken",
    "A8:A11": "Prioriteit 2: Online veiligheid",
    "B4:B6": "Buurtgevoel",
    "D4:D6": "Wethouder Wonen",
    "E4:E6": "inwoners, woningcorporaties",
    "B8:B9": "Jongeren online",
    "D8:D9": "Wethouder Jeugd",
    "E8:E9": "scholen, politie",
}

EXPECTED: list[Record] = [
    action(SHEET, 4, SAFE, "Buurtgevoel", "Buurtbarbecues ondersteunen", ["wethouder Wonen"],
           ["inwoners", "woningcorporaties"], lead="Wijkteam",
           planning=period("zomer 2024", "2024-06-01", "2024-08-31")),
    action(SHEET, 5, SAFE, "Buurtgevoel", "Wijkschouw houden met bewoners", ["wethouder Wonen"],
           ["inwoners", "woningcorporaties"], lead="Wijkteam", inherited=ALL,
           planning=period("Q2 2025", "2025-04-01", "2025-06-30")),
    action(SHEET, 6, SAFE, "Buurtgevoel", "Aanpak verlichting afronden", ["wethouder Wonen"],
           ["inwoners", "woningcorporaties"], lead="Beheer", planning=year(2026), inherited=ALL),
    action(SHEET, 7, SAFE, "Woninginbraak", "Preventieadvies aan huis geven", ["burgemeester"],
           ["politie", "woningcorporaties"], lead="OOV", planning=planned("ongoing", "doorlopend")),
    action(SHEET, 8, ONLINE, "Jongeren online", "Informatieavond over sexting houden",
           ["wethouder Jeugd"], ["scholen", "politie"], lead="Onderwijs",
           planning=period("maart 2025", "2025-03-01", "2025-03-31")),
    action(SHEET, 9, ONLINE, "Jongeren online", "Meldroute voor slachtoffers maken",
           ["wethouder Jeugd"], ["scholen", "politie"], lead="OOV", planning=year(2024),
           inherited=ALL),
    action(SHEET, 10, ONLINE, "Fraude", "Campagne tegen spoofing voeren", ["burgemeester"],
           ["politie"], lead="Communicatie",
           planning=period("najaar 2025", "2025-09-01", "2025-11-30")),
    action(SHEET, 11, ONLINE, "Fraude", "Ondernemers waarschuwen", ["wethouder Economie"],
           ["ondernemers"], lead="EZ",
           planning=period("2e halfjaar 2025", "2025-07-01", "2025-12-31")),
]  # fmt: skip
WITHOUT_TABLE = ("Contactlijst", "Toelichting")
