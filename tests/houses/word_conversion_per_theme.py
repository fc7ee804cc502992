"""Gemeente Ter Aalst: a Word plan pasted into Excel, one sheet per theme, with all traces of it.

Hard blanks, soft hyphens, markup, bullet lists and line breaks; blank cells where Word had merged
ones; and one sheet whose heading "Maatregel" came out so that it is not one any more.
"""

from __future__ import annotations

from pathlib import Path

from tests.houses.house import Record, action, period, planned, workbook, write_rows, year

AIM = "Ter Aalst is een fijne en veilige gemeente."
PLANS = {
    "1 Sociale cohesie": ("1", "priority", "Sociale cohesie", AIM),
    "2 Ondermijning": ("2", "priority", "Ondermijning buitengebied", AIM),
    "3 Verkeer": ("3", "priority", "Verkeersveiligheid"),
}
HEADINGS = ["<b>item/actiepunt</b>", "maatregelen/\nactiviteiten", "PH",
            "partijen <i>intern/extern</i>", "trekker", "planning", "status"]  # fmt: skip
BROKEN = ["Actiepunt", "Maatrgelen", "PH", "Partijen", "Trekker", "Planning", "Status"]
ROWS: dict[str, list[list[object]]] = {
    "1 Sociale cohesie": [
        ["Buurt\u00adbemiddeling", "Bemiddelaars werven:\n• advertentie\n• open\u00a0avond",
         "Burgemeester\u00a0Wethouder WMO", "politie,\u00a0inwoners\nwoningcorporaties", "OOV",
         "2021\u00a0", "gereed"],
        [None, "Bemiddelaars trainen", None, None, "OOV", "2e\u00a0kwartaal 2022", "in uitvoering"],
        ["Eenzaamheid&nbsp;ouderen", "<p>Huisbezoeken afleggen</p>", "Wethouder\nWMO",
         "- GGD\n- vrijwilligers", "Sociaal team", "door\u00adlopend", "structureel"],
        [None, "Telefooncirkel opzetten", None, "vrijwilligers", "Sociaal team", "<i>2022</i>",
         None],
    ],
    "2 Ondermijning": [
        ["Keurmerk", "Keurmerk Veilig Buitengebied halen", "Burgemeester Wethouder",
         "politie, LTO", "OOV", "2021\u20132022", "lopend"],
        [None, "Agrariërs voorlichten", "Economische Zaken", None, "OOV", 2022, None],
        ["Lege stallen", "Stallen controleren op drugs", "Burgemeester",
         "politie;\u00a0OM; VTH", "VTH", "Q4\u00a02021", "gereed"],
    ],
    "3 Verkeer": [
        ["Schoolroutes", "Verkeersouders werven", "Wethouder Verkeer", "scholen", "Verkeer", 2022,
         None],
    ],
}  # fmt: skip


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        cover = book.add_worksheet("Plan")
        cover.write(
            "A1", "Uitvoeringsplan Integrale Veiligheid 2021\u00a0-\u00a02022", looks["title"]
        )
        cover.write("A2", "Gemeente\u00a0Ter Aalst")
        for name, (code, _, title, *_) in PLANS.items():
            sheet = book.add_worksheet(name)
            sheet.set_column("A:G", 26)
            sheet.write("A1", f"Prioriteit\u00a0{code}: {title}", looks["theme"])
            sheet.write("A2", "doelstelling 2022")
            sheet.write("A3", "Ter\u00a0Aalst is een fijne en vei\u00adlige gemeente.")
            words = BROKEN if name == "3 Verkeer" else HEADINGS
            sheet.write_row("A5", words, looks["head"])
            write_rows(sheet, 6, ROWS[name], looks["text"])


ONE, TWO = "1 Sociale cohesie", "2 Ondermijning"
BOTH = ["burgemeester", "wethouder WMO"]
FARMS = ["burgemeester", "wethouder Economische Zaken"]
EXPECTED: list[Record] = [
    action(ONE, 6, PLANS[ONE], "Buurtbemiddeling",
           "Bemiddelaars werven: • advertentie • open avond", BOTH,
           ["politie", "inwoners", "woningcorporaties"], lead="OOV", planning=year(2021),
           status=("gereed", "done")),
    action(ONE, 7, PLANS[ONE], "Buurtbemiddeling", "Bemiddelaars trainen", BOTH,
           ["politie", "inwoners", "woningcorporaties"], lead="OOV",
           planning=period("2e kwartaal 2022", "2022-04-01", "2022-06-30"),
           status=("in uitvoering", "in_progress"),
           inherited=["item", "portfolio_holders", "parties"]),
    action(ONE, 8, PLANS[ONE], "Eenzaamheid ouderen", "Huisbezoeken afleggen", ["wethouder WMO"],
           ["GGD", "vrijwilligers"], lead="Sociaal team",
           planning=planned("ongoing", "doorlopend"), status=("structureel", "ongoing")),
    action(ONE, 9, PLANS[ONE], "Eenzaamheid ouderen", "Telefooncirkel opzetten",
           ["wethouder WMO"], ["vrijwilligers"], lead="Sociaal team", planning=year(2022),
           inherited=["item", "portfolio_holders"]),
    action(TWO, 6, PLANS[TWO], "Keurmerk", "Keurmerk Veilig Buitengebied halen", FARMS,
           ["politie", "LTO"], lead="OOV", status=("lopend", "in_progress"),
           planning=period("2021–2022", "2021-01-01", "2022-12-31")),
    action(TWO, 7, PLANS[TWO], "Keurmerk", "Agrariërs voorlichten", FARMS,
           ["politie", "LTO"], lead="OOV",
           planning=year(2022), inherited=["item", "portfolio_holders", "parties"]),
    action(TWO, 8, PLANS[TWO], "Lege stallen", "Stallen controleren op drugs", ["burgemeester"],
           ["politie", "OM", "VTH"], lead="VTH", status=("gereed", "done"),
           planning=period("Q4 2021", "2021-10-01", "2021-12-31")),
]  # fmt: skip
FINDINGS = {
    ("opmaakcode-in-cel", ONE, "A5"),
    ("opmaakcode-in-cel", ONE, "D5"),
    ("opmaakcode-in-cel", ONE, "B8"),
    ("opmaakcode-in-cel", ONE, "F9"),
    ("opmaakcode-in-cel", TWO, "A5"),
    ("opmaakcode-in-cel", TWO, "D5"),
    ("portefeuillehouder-over-twee-rijen", TWO, "C7"),
    ("kolom-ontbreekt", "3 Verkeer", "B5"),
}
WITHOUT_TABLE = ("Plan", "3 Verkeer")
