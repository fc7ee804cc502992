"""Gemeente Hoogstede: an Excel Table with a start and an end date, filtered on what is not done.

The rows that the filter hides count as well. Each sheet has a theme, and the table a total row.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from tests.houses.house import Record, action, euro, period, workbook

HEADINGS = ["Nummer", "Actiepunt", "Maatregel", "PH", "Partners", "Startdatum", "Einddatum",
            "Actiehouder", "Budget", "Status", "Toelichting"]  # fmt: skip
AIM = "Hoogstede is weerbaar en niemand valt buiten de boot."
PLANS = {
    "1 Digitale veiligheid": ("1", "priority", "Digitale veiligheid", AIM),
    "2 Zorg en veiligheid": ("2", "priority", "Zorg en veiligheid", AIM),
}
HIDDEN = {("1 Digitale veiligheid", 6), ("1 Digitale veiligheid", 9), ("2 Zorg en veiligheid", 7)}
"""Rows that the filter on Status hides."""

Row = tuple[str, str, str, str, dt.date, dt.date, str, float, str, str, str]


def day(text: str) -> dt.date:
    """A date written as yyyy-mm-dd."""
    return dt.date.fromisoformat(text)


def told(*dates: dt.date) -> str:
    """The period between two dates as a Dutch reader says it."""
    said = [f"{date.day}-{date.month}-{date.year}" for date in dates]
    return " t/m ".join(dict.fromkeys(said))


ROWS: dict[str, list[Row]] = {
    "1 Digitale veiligheid": [
        ("Bewustwording", "Gastlessen over online fraude geven", "Burgemeester", "scholen, politie",
         day("2023-09-01"), day("2024-07-05"), "OOV", 4000, "gereed", "done", ""),
        ("Bewustwording", "Ouderen helpen met veilig bankieren", "Wethouder Zorg", "vrijwilligers",
         day("2024-01-15"), day("2024-12-31"), "Sociaal team", 2500, "lopend", "in_progress",
         "samen met de bibliotheek"),
        ("Crisis", "Draaiboek digitale ontwrichting maken", "Burgemeester",
         "Veiligheidsregio, brandweer", day("2024-03-01"), day("2024-05-31"), "OOV", 12500.5,
         "gepland", "not_started", ""),
        ("Crisis", "Cyberoefening houden", "Burgemeester", "Veiligheidsregio, politie",
         day("2023-11-07"), day("2023-11-07"), "OOV", 7500, "gereed", "done", "goed verlopen"),
    ],
    "2 Zorg en veiligheid": [
        ("Onbegrepen gedrag", "Meldpunt inrichten", "Wethouder Zorg", "GGD, politie",
         day("2024-02-29"), day("2024-06-30"), "Sociaal team", 18000, "vertraagd", "delayed", ""),
        ("Onbegrepen gedrag", "Straattriage invoeren", "Wethouder Zorg", "GGZ, politie",
         day("2023-01-01"), day("2023-12-31"), "Sociaal team", 0, "vervallen", "dropped",
         "regionaal opgepakt"),
    ],
}  # fmt: skip
"""Item, measure, holder, parties, start, end, lead, budget, status, its phase, remark."""


def build(path: Path) -> None:
    """Write the workbook."""
    with workbook(path) as (book, looks):
        for name, theme in PLANS.items():
            sheet = book.add_worksheet(name)
            sheet.set_column("A:K", 20)
            sheet.write("A1", "Uitvoeringsplan 2023-2024, gemeente Hoogstede", looks["title"])
            sheet.write("A2", f"Prioriteit {theme[0]}: {theme[2]}", looks["theme"])
            sheet.write("A3", "Doelstelling: Hoogstede is weerbaar en niemand valt buiten de boot.")
            end = 5 + len(ROWS[name])
            columns: list[dict[str, object]] = [{"header": word} for word in HEADINGS]
            columns[0]["total_string"] = "Totaal"
            columns[8].update(total_function="sum", format=looks["euro"],
                              total_value=sum(row[7] for row in ROWS[name]))  # fmt: skip
            sheet.add_table(4, 0, end, 10, {
                "name": f"Acties{theme[0]}", "columns": columns, "total_row": True,
            })  # fmt: skip
            for at, row in enumerate(ROWS[name], 5):
                item, measure, holder, parties, start, until, lead, cost, status, _, remark = row
                first = [f"{theme[0]}.{at - 4}", item, measure, holder, parties]
                sheet.write_row(at, 0, first, looks["text"])
                sheet.write_datetime(at, 5, start, looks["date"])
                sheet.write_datetime(at, 6, until, looks["date"])
                sheet.write(at, 7, lead, looks["text"])
                sheet.write(at, 8, cost, looks["euro"])
                sheet.write_row(at, 9, [status, remark], looks["text"])
                if (name, at + 1) in HIDDEN:
                    sheet.set_row(at, options={"hidden": True})


EXPECTED: list[Record] = [
    action(name, at, PLANS[name], item, measure, [holder[0].lower() + holder[1:]],
           parties.split(", "), lead=lead, status=(status, phase), remark=remark,
           planning=period(told(start, end), f"{start}", f"{end}"),
           budget=euro(f"{cost:g}".replace(".", ","), cost), number=f"{name[0]}.{at - 5}")
    for name, rows in ROWS.items()
    for at, (item, measure, holder, parties, start, end, lead, cost, status, phase, remark)
    in enumerate(rows, 6)
]  # fmt: skip
FINDINGS = {
    ("rijen-verborgen", "1 Digitale veiligheid", "C6"),
    ("rijen-verborgen", "2 Zorg en veiligheid", "C7"),
}
