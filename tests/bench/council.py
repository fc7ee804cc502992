"""Generated plans that are in order, but for the errors planted in them.

Without errors such a plan has no finding at all, so whatever a check says of it was planted.
"""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter

from uvp_xl.grid import address

YEARS = (2020, 2021)
HEADINGS = (
    "Actiepunt",
    "Maatregel",
    "Portefeuillehouder",
    "Partijen",
    "Trekker",
    "Planning",
    "Begroting",
)
ITEM, MEASURE, HOLDER, PARTIES, LEAD, PLANNING, BUDGET = range(len(HEADINGS))
HEADER = 5
"""The row of the headings, on every sheet."""
THEMES = {
    "Woonoverlast": ("Burenruzies", "Verwarde personen", "Illegale bewoning"),
    "Inbraken": ("Woninginbraak", "Auto-inbraak", "Heling"),
    "Geweld": ("Uitgaansgeweld", "Huiselijk geweld", "Straatroof"),
    "Ondermijning": ("Drugshandel", "Witwassen", "Mensenhandel"),
    "Jeugd": ("Hangjongeren", "Schoolverzuim", "Middelengebruik"),
    "Digitale veiligheid": ("Phishing", "Bankfraude", "Weerbaarheid bedrijven"),
    "Verkeer": ("Snelheid", "Fietsroutes", "Schoolzones"),
    "Brandveiligheid": ("Zorginstellingen", "Zelfredzaamheid", "Recreatieparken"),
    "Evenementen": ("Vergunningen", "Drukte", "Nachtrust"),
    "Crisisbeheersing": ("Hoogwater", "Stroomuitval", "Opleiden crisisteam"),
    "Buitengebied": ("Stroperij", "Dumpingen", "Leegstaande schuren"),
    "Polarisatie": ("Signalen herkennen", "Gesprekken in de wijk", "Netwerkvorming"),
}
DEEDS = (
    "Organiseren van",
    "Opstellen van",
    "Uitvoeren van",
    "Evalueren van",
    "Verspreiden van",
    "Voorbereiden van",
)
WHAT = (
    "een voorlichting",
    "een controle",
    "een campagne",
    "een buurtgesprek",
    "een training",
    "een werkplan",
    "een onderzoek",
    "een schouw",
    "een convenant",
    "een oefening",
)
WHOM = (
    "voor ouderen",
    "voor ondernemers",
    "met scholieren",
    "met bewoners",
    "voor vrijwilligers",
    "met huurders",
    "voor sportclubs",
    "met agrariërs",
    "voor toezichthouders",
    "met winkeliers",
    "voor nieuwkomers",
    "met huisartsen",
)
INTERN = ("team Veiligheid", "team Handhaving", "team Jeugd", "team Communicatie")
EXTERN = ("politie", "brandweer", "woningcorporatie", "jongerenwerk", "welzijnswerk")
HOLDERS = ("burgemeester", "wethouder Jeugd", "wethouder Verkeer")
WHEN: tuple[str | int, ...] = ("Q4 2020", 2021, "eind 2021", "doorlopend", "maart 2021", "Q2 2021")
COSTS: tuple[str | int, ...] = ("€ 12.500", "p.m.", "binnen bestaand budget", "€ 5.000", 7500)
Row = list[str | int]


@dataclass(frozen=True)
class Error:
    """An error that somebody could make: the rule that tells of it, where, and how it comes."""

    rule: str
    column: int
    make: Callable[[Row], str | int]


@dataclass(frozen=True, order=True)
class Planted:
    """What a check should say of a plan, and nothing else."""

    rule: str
    sheet: str
    cell: str


def _behind(column: int, more: str) -> Callable[[Row], str]:
    return lambda row: f"{row[column]}{more}"


ERRORS = (
    Error("planning-ontbreekt", PLANNING, lambda row: ""),
    Error("planning-onduidelijk", PLANNING, lambda row: "zodra het kan"),
    Error("planning-buiten-plan", PLANNING, lambda row: 2023),
    Error("datum-niet-echt", PLANNING, lambda row: "31-12-2099"),
    Error("begroting-ontbreekt", BUDGET, lambda row: ""),
    Error("begroting-onduidelijk", BUDGET, lambda row: "zie bijlage"),
    Error("trekker-ontbreekt", LEAD, lambda row: ""),
    Error("trekker-onduidelijk", LEAD, lambda row: "iedereen"),
    Error("trekker-alleen-extern", LEAD, lambda row: "brandweer"),
    Error("persoonsnaam-in-plan", LEAD, lambda row: "Jan de Vries"),
    Error("tekst-in-verkeerde-kolom", LEAD, lambda row: "€ 2.500"),
    Error("partij-onbekend", PARTIES, _behind(PARTIES, ", stichting Zonnewijzer")),
    Error("partij-verschreven", PARTIES, lambda row: "team Veiligheid, brandwer"),
    Error("lijst-is-open", PARTIES, _behind(PARTIES, ", etc.")),
    Error("maatregel-ontbreekt", MEASURE, lambda row: ""),
    Error("vrijblijvend-geformuleerd", MEASURE, lambda row: "Aandacht voor het buitengebied"),
    Error("opsomming-is-open", MEASURE, _behind(MEASURE, ", flyers etc.")),
    Error(
        "twee-acties-in-cel",
        MEASURE,
        _behind(MEASURE, ". Opstellen van een verslag voor de raad."),
    ),
    Error("opmaakcode-in-cel", MEASURE, lambda row: f"<i>{row[MEASURE]}</i>"),
    Error("telefoonnummer-in-plan", MEASURE, _behind(MEASURE, " (bel 06-12345678)")),
    Error("e-mailadres-in-plan", MEASURE, _behind(MEASURE, ", via j.jansen@voorbeeld.nl")),
    Error("adres-in-plan", MEASURE, _behind(MEASURE, " aan de Dorpsstraat 12")),
    Error("bsn-in-plan", MEASURE, _behind(MEASURE, " (BSN 111222333)")),
    Error("zaaknummer-in-plan", MEASURE, _behind(MEASURE, " (parketnummer 16/123456-20)")),
    Error("afkorting-niet-voluit", MEASURE, _behind(MEASURE, " volgens het RXQP")),
    Error("gemeentenaam-verschreven", MEASURE, _behind(MEASURE, " in gemeente Vorbeeld")),
)


def write(path: Path, measures: int, seed: int, errors: int = 0) -> list[Planted]:
    """A workbook with so many measures in twelve themes, a sheet each; the errors planted in it.

    It is the same for each seed. No two plans share their measures.
    """
    chance = random.Random(seed)
    said = [" ".join(parts) for parts in product(DEEDS, WHAT, WHOM)]
    chance.shuffle(said)
    themes = list(THEMES)
    tables = {
        sheet: [_row(chance, theme, row, said.pop()) for row in range(size)]
        for sheet, theme, size in (
            (f"{number} {theme}", theme, measures // 12 + (number <= measures % 12))
            for number, theme in enumerate(themes, start=1)
        )
    }
    planted = _plant(chance, tables, errors)
    with TemporaryDirectory() as folder:
        made = Path(folder) / "plan.xlsx"
        with xlsxwriter.Workbook(made) as book:
            _front(book, themes)
            for sheet, rows in tables.items():
                _table(book, sheet, rows)
            _register(book)
        _in_dutch(made, path)
    return sorted(planted)


def _row(chance: random.Random, theme: str, row: int, measure: str) -> Row:
    """One action; every action says everything, so that an error touches no other."""
    return [
        f"{THEMES[theme][row % 3]} {'tegengaan' if row < 3 else 'volgen'}",
        measure,
        chance.choice(HOLDERS),
        ", ".join([*chance.sample(INTERN, 2), *chance.sample(EXTERN, 2)]),
        chance.choice(INTERN),
        chance.choice(WHEN),
        chance.choice(COSTS),
    ]


def _plant(chance: random.Random, tables: dict[str, list[Row]], errors: int) -> list[Planted]:
    """Put so many different errors in rows of their own."""
    spots = [(sheet, row) for sheet, rows in tables.items() for row in range(len(rows))]
    planted = []
    for error, (sheet, row) in zip(
        chance.sample(ERRORS, errors), chance.sample(spots, errors), strict=True
    ):
        cells = tables[sheet][row]
        cells[error.column] = error.make(cells)
        planted.append(Planted(error.rule, sheet, address(HEADER + 1 + row, error.column + 1)))
    return planted


def _front(book: xlsxwriter.Workbook, themes: list[str]) -> None:
    """The first sheet: what the plan says of itself."""
    sheet = book.add_worksheet("Plan")
    first, last = YEARS
    sheet.write_column(
        0,
        0,
        [
            f"Uitvoeringsplan Integrale Veiligheid {first} - {last}",
            "Gemeente Voorbeeld",
            "",
            "Prioriteiten",
        ],
    )
    for number, theme in enumerate(themes, start=1):
        sheet.write_row(3 + number, 0, [str(number), theme])
    book.set_properties({"title": "Uitvoeringsplan Integrale Veiligheid"})


def _table(book: xlsxwriter.Workbook, name: str, rows: list[Row]) -> None:
    """The sheet of one theme."""
    sheet = book.add_worksheet(name)
    number, _, theme = name.partition(" ")
    goal = f"In {YEARS[-1]} zijn er 10% minder meldingen over {theme.lower()} dan in 2019."
    sheet.write_column(0, 0, [f"Prioriteit {number}: {theme}", "", "Doelstelling 2021", goal])
    for place, row in enumerate([list(HEADINGS), *rows], start=HEADER - 1):
        sheet.write_row(place, 0, row)


def _register(book: xlsxwriter.Workbook) -> None:
    """The sheet with the names that the plan knows: partners, and beside them the holders."""
    sheet = book.add_worksheet("Register")
    for column, listed in enumerate(
        (
            ("Partner", *INTERN, *EXTERN),
            ("Soort", *["intern"] * len(INTERN), *["extern"] * len(EXTERN)),
            ("",),
            ("Portefeuillehouder", *HOLDERS),
            ("Voluit", *HOLDERS),
        )
    ):
        sheet.write_column(0, column, listed)


def _in_dutch(made: Path, path: Path) -> None:
    """A copy that says in which language it is, which XlsxWriter cannot."""
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            said = old.read(part)
            if part.filename == "docProps/core.xml":
                end = b"</cp:coreProperties>"
                said = said.replace(end, b"<dc:language>nl-NL</dc:language>" + end)
            new.writestr(part, said)
