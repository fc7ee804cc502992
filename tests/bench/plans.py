"""Generated plans of any size, in the shape of the reference plan."""

import random
from pathlib import Path

import xlsxwriter

THEMES = 12
HEADINGS = (
    "item/actiepunt",
    "maatregelen/activiteiten",
    "PH",
    "partijen intern/extern",
    "trekker",
    "planning",
    "begroting",
)
PARTNERS = (
    "MO/RO",
    "VTH",
    "USD",
    "Advies",
    "politie",
    "OM",
    "GGD",
    "Mercatus",
    "Carrefour",
    "Veiligheidshuis",
)
HOLDERS = ("Burgemeester", "Burgemeester Wethouder WMO", "College van B&W")
LEADS = ("adviseur OOV", "team VTH", "politie", "GGD")
PLANNING = (2020, 2021, "Q3 2020", "eind 2021", "doorlopend")
BUDGETS = ("€ 12.500", "p.m.", "binnen bestaand budget", "€ 5.000 p.j.")

EMPTY = 0.02
"""The part of leads, plannings and budgets that nobody filled in."""


def write(path: Path, measures: int, seed: int = 1) -> None:
    """A workbook of `measures` actions in twelve themes, a sheet each; the same for each seed."""
    chance = random.Random(seed)
    with xlsxwriter.Workbook(path) as book:
        front = book.add_worksheet("Plan")
        front.write_column(
            0, 0, ["Uitvoeringsplan Integrale Veiligheid 2020 - 2021", "Gemeente Voorbeeld"]
        )
        for theme in range(1, THEMES + 1):
            sheet = book.add_worksheet(f"{theme} Thema")
            sheet.write_column(
                0,
                0,
                [f"Prioriteit {theme}: Thema {theme}", "", "doelstelling 2021", "Minder overlast."],
            )
            sheet.write_row(5, 0, HEADINGS)
            for row in range(measures // THEMES + (theme <= measures % THEMES)):
                sheet.write_row(6 + row, 0, _action(chance, theme, row))


def _action(chance: random.Random, theme: int, row: int) -> list[str | int]:
    """One action; every third row continues the item above it."""
    own = row % 3 != 1
    return [
        f"Actiepunt {theme}.{row}" if own else "",
        f"Uitvoeren van maatregel {theme}.{row} in wijken en dorpen",
        chance.choice(HOLDERS) if own else "",
        ", ".join(chance.sample(PARTNERS, 4)) if own else "",
        *(choice if chance.random() > EMPTY else "" for choice in _chosen(chance)),
    ]


def _chosen(chance: random.Random) -> tuple[str | int, ...]:
    """A lead, a planning and a budget."""
    return chance.choice(LEADS), chance.choice(PLANNING), chance.choice(BUDGETS)
