"""Gemeente Zandwerve: one sheet per theme, and every colleague writes the planning differently."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tests.houses.house import Record, action, period, planned, workbook, write_rows

HEADINGS = ["Actiepunt", "Activiteiten", "Portefeuillehouder", "Partners", "Trekker", "Wanneer"]
AIM = "inwoners van Zandwerve voelen zich veilig."
PLANS = {
    "1 Sociale veiligheid": (
        "Prioriteit 1: Sociale veiligheid",
        ("1", "priority", "Sociale veiligheid", AIM),
    ),
    "2 Jeugd": ("Prioriteit 2: Jeugd", ("2", "priority", "Jeugd", AIM)),
    "a Evenementen": ("Strategisch thema a: Evenementen", ("a", "strategic", "Evenementen", AIM)),
}
"""The heading on each sheet, and the theme that it is."""

ROWS: dict[str, list[tuple[str, object, Record]]] = {
    "1 Sociale veiligheid": [
        ("Wijkscan maken", "Q3 2022", period("Q3 2022", "2022-07-01", "2022-09-30")),
        ("Buurtschouw houden", "1e helft 2023",
         period("1e helft 2023", "2023-01-01", "2023-06-30")),
        ("Verlichting verbeteren", "voorjaar 2022",
         period("voorjaar 2022", "2022-03-01", "2022-05-31")),
        ("Camera’s vervangen", "t/m 2023", period("t/m 2023", None, "2023-12-31")),
        ("Wijk-GGD inzetten", "vanaf 1-3-2022", planned("ongoing", "vanaf 1-3-2022", "2022-03-01")),
        ("Casusoverleg voeren", "doorlopend", planned("ongoing", "doorlopend")),
        ("Monitor uitvoeren", "jaarlijks", planned("recurring", "jaarlijks")),
        ("Wijkplan vaststellen", "medio 2022", period("medio 2022", "2022-05-01", "2022-08-31")),
    ],
    "2 Jeugd": [
        ("Startbijeenkomst", dt.date(2022, 10, 1), period("1-10-2022", "2022-10-01", "2022-10-01")),
        ("Lespakket kiezen", 2022.0, period("2022", "2022-01-01", "2022-12-31")),
        ("Jongeren bezoeken", "2022 t/m 2024", period("2022 t/m 2024", "2022-01-01", "2024-12-31")),
        ("Actieweek houden", "week 12 2023", period("week 12 2023", "2023-03-20", "2023-03-26")),
        ("Convenant tekenen", "maart 2024", period("maart 2024", "2024-03-01", "2024-03-31")),
        ("Proef doen", "sept. 2023 - jan. 2024",
         period("sept. 2023 - jan. 2024", "2023-09-01", "2024-01-31")),
        ("Evalueren", "uiterlijk 1 juli 2024", period("uiterlijk 1 juli 2024", None, "2024-07-01")),
    ],
    "a Evenementen": [
        ("Draaiboek maken", "Q3", planned("unknown", "Q3")),
        ("Kader herzien", "n.t.b.", planned("unknown", "n.t.b.")),
        ("Beleid evalueren", "Q5 2023", planned("unknown", "Q5 2023")),
        ("Overleg starten", "31-02-2024", planned("unknown", "31-02-2024")),
        ("Oefening houden", "K1 en K2 2024", period("K1 en K2 2024", "2024-01-01", "2024-06-30")),
    ],
}  # fmt: skip
"""By sheet: the measure, what stands under "Wanneer", and what that means."""


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        cover = book.add_worksheet("Voorblad")
        cover.write("B2", "Uitvoeringsplan Integrale Veiligheid 2022-2025", looks["title"])
        cover.write("B3", "Gemeente Zandwerve")
        for name, rows in ROWS.items():
            sheet = book.add_worksheet(name)
            sheet.set_column("A:F", 24)
            sheet.write("A1", PLANS[name][0], looks["theme"])
            sheet.write("A2", "Doelstelling: inwoners van Zandwerve voelen zich veilig.")
            sheet.write_row("A4", HEADINGS, looks["head"])
            write_rows(sheet, 5, [line(*row) for row in rows], looks["text"])
            for at, (_, when, _) in enumerate(rows):
                if isinstance(when, dt.date):
                    sheet.write_datetime(at + 4, 5, dt.datetime(2022, 10, 1), looks["date"])


def line(measure: str, when: object, _: Record) -> list[object]:
    """A row of the table; a date is written with its own format."""
    told = None if isinstance(when, dt.date) else when
    return [f"Actiepunt {measure.lower()}", measure, "Burgemeester", "politie, OM", "OOV", told]


EXPECTED: list[Record] = [
    action(name, at, PLANS[name][1], f"Actiepunt {measure.lower()}", measure, ["burgemeester"],
           ["politie", "OM"], lead="OOV", planning=planning)
    for name, rows in ROWS.items()
    for at, (measure, _, planning) in enumerate(rows, 5)
]  # fmt: skip
FINDINGS = {("planning-onduidelijk", "a Evenementen", f"F{row}") for row in (5, 6, 7, 8)}
WITHOUT_TABLE = ("Voorblad",)
