"""Gemeente Waterkerk: a header of two rows, with "Partijen" over "intern" and "extern".

In the first table the other headings are merged over both rows, in the second they stand in the
upper row alone.
"""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import (
    Record,
    action,
    euro,
    money,
    period,
    planned,
    workbook,
    write_rows,
    year,
)

SHEET = "Actieprogramma"
UNDERMINING = ("1", "priority", "Ondermijning", "Waterkerk is onaantrekkelijk voor criminelen.")
NUISANCE = ("2", "priority", "Woonoverlast", "minder meldingen van overlast in 2024.")
HEADINGS = ["Actiepunt", "Maatregel", "PH", "Partijen", None, "Trekker", "Planning", "Begroting"]
ALL = ["item", "portfolio_holders", "parties"]


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        sheet = book.add_worksheet(SHEET)
        sheet.set_column("A:H", 22)
        sheet.write("A1", "Actieprogramma Veiligheid 2023-2024", looks["title"])
        sheet.write("A2", "Gemeente Waterkerk")
        sheet.write("A4", "Prioriteit 1: Ondermijning", looks["theme"])
        sheet.write(
            "A5", "Doelstelling: Waterkerk is onaantrekkelijk voor criminelen.", looks["free"]
        )
        for column, word in enumerate(HEADINGS):
            if word and word != "Partijen":
                sheet.merge_range(6, column, 7, column, word, looks["head"])
        sheet.merge_range("D7:E7", "Partijen", looks["head"])
        sheet.write_row("D8", ["intern", "extern"], looks["head"])
        write_rows(sheet, 9, FIRST, looks["text"])
        sheet.write("A15", "Prioriteit 2: Woonoverlast", looks["theme"])
        sheet.write("A16", "Doelstelling: minder meldingen van overlast in 2024.", looks["free"])
        sheet.write_row("A17", HEADINGS, looks["head"])
        sheet.write_row("D18", ["intern", "extern"], looks["head"])
        write_rows(sheet, 19, SECOND, looks["text"])


FIRST: list[list[object]] = [
    ["Zicht op ondermijning", "Ondermijningsbeeld laten opstellen", "Burgemeester", "OOV, VTH",
     "politie, OM", "OOV", 2023, "€ 15.000"],
    [None, "Medewerkers trainen in het herkennen van signalen", None, None, None, "HRM",
     "Q1 2024", "€ 4.500"],
    [None, "Meldpunt voor inwoners openen", None, "KCC", "Meld Misdaad Anoniem", "KCC",
     "doorlopend", "binnen bestaand budget"],
    ["Bibob", "Beleidsregel Wet Bibob actualiseren", "Burgemeester", "VTH", None, "VTH",
     "1e helft 2023", "nihil"],
]  # fmt: skip
SECOND: list[list[object]] = [
    ["Buurtbemiddeling", "Subsidie aan buurtbemiddeling voortzetten", "Wethouder Wonen", "OOV",
     "politie, woningcorporaties", "OOV", "jaarlijks", "€ 20.000 per jaar"],
    ["Wet aanpak woonoverlast", "Gedragsaanwijzing inzetten bij ernstige overlast", "Burgemeester",
     None, "politie", "OOV", "vanaf 2023", "p.m."],
    [None, "Werkwijze evalueren met de partners", None, None, None, "OOV", "eind 2024", None],
]  # fmt: skip

EXPECTED: list[Record] = [
    action(SHEET, 9, UNDERMINING, "Zicht op ondermijning", "Ondermijningsbeeld laten opstellen",
           ["burgemeester"], ["OOV", "VTH", "politie", "OM"], lead="OOV", planning=year(2023),
           budget=euro("€ 15.000", 15000)),
    action(SHEET, 10, UNDERMINING, "Zicht op ondermijning",
           "Medewerkers trainen in het herkennen van signalen", ["burgemeester"],
           ["OOV", "VTH", "politie", "OM"], lead="HRM",
           planning=period("Q1 2024", "2024-01-01", "2024-03-31"),
           budget=euro("€ 4.500", 4500), inherited=ALL),
    action(SHEET, 11, UNDERMINING, "Zicht op ondermijning", "Meldpunt voor inwoners openen",
           ["burgemeester"], ["KCC", "Meld Misdaad Anoniem"], lead="KCC",
           planning=planned("ongoing", "doorlopend"),
           budget=money("existing_budget", "binnen bestaand budget"), inherited=ALL[:2]),
    action(SHEET, 12, UNDERMINING, "Bibob", "Beleidsregel Wet Bibob actualiseren",
           ["burgemeester"], ["VTH"], lead="VTH",
           planning=period("1e helft 2023", "2023-01-01", "2023-06-30"),
           budget=money("none", "nihil")),
    action(SHEET, 19, NUISANCE, "Buurtbemiddeling", "Subsidie aan buurtbemiddeling voortzetten",
           ["wethouder Wonen"], ["OOV", "politie", "woningcorporaties"], lead="OOV",
           planning=planned("recurring", "jaarlijks"),
           budget=euro("€ 20.000 per jaar", 20000, per_year=True)),
    action(SHEET, 20, NUISANCE, "Wet aanpak woonoverlast",
           "Gedragsaanwijzing inzetten bij ernstige overlast", ["burgemeester"], ["politie"],
           lead="OOV", planning=planned("ongoing", "vanaf 2023", "2023-01-01"),
           budget=money("reserved", "p.m.")),
    action(SHEET, 21, NUISANCE, "Wet aanpak woonoverlast", "Werkwijze evalueren met de partners",
           ["burgemeester"], ["politie"], lead="OOV",
           planning=period("eind 2024", "2024-09-01", "2024-12-31"), inherited=ALL),
]  # fmt: skip

INVOLVED = {(9, "OOV"): "intern", (9, "politie"): "extern", (11, "KCC"): "intern"}
"""Who is intern or extern, by the column in which the name stands."""
