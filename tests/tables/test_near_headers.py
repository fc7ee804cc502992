"""Rows that are nearly a header."""

import pytest

from tests.tables.sheets import sheet
from uvp_xl.tables.find_tables import find
from uvp_xl.tables.near_headers import candidates


def read(text):
    """Return the missing column of each candidate, its cell, and the proposed word."""
    grid = sheet(text)
    return [(c.lacks, c.cell, c.word) for c in candidates(grid, find(grid))]


BELOW = "\nBuurt|Voorlichting geven op scholen|Jan|2020|OM"


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Actiepunt|Maatreglen|Trekker|Planning|", ("measure", "B1", "Maatregelen")),
        ("Doel|Maatreglen|Trekker|Planning|", ("measure", "B1", "Maatregelen")),
        ("Doel|Maatregel|Trekkr|Planning|", ("lead", "C1", "Trekker")),
        ("Doel|Oppakken|Trekker|Planning|Partijen", ("measure", "B1", "")),
    ],
)
def test_the_nearest_candidate(header, found):
    assert read(header + BELOW) == [found]
    assert read(f"Thema 1: Jeugd||||\n||||\n{header}{BELOW}") == [
        (found[0], found[1].replace("1", "3"), found[2])
    ]


@pytest.mark.parametrize(
    "header",
    [
        "Partner|Contactpersoon|Telefoon|Opmerking|",
        "Naam|Organisatie|Functie|Telefoon|E-mail",
        "Post|Begroting 2020|Begroting 2021|Dekking|Toelichting",
        "Overleg|Deelnemers|Frequentie|Voorzitter|Datum",
        "Besluit|Wie|Wanneer|Status|",
        "Risico|Kans|Eigenaar|Deadline|Status",
        "Afkorting|Betekenis|Toelichting||",
        "Thema|Portefeuillehouder|Trekker||",
        "Wijk|2019|2020|2021|",
        "Indicator|2019|2020|2021|Bron",
        "Versie|Datum|Auteur|Status|Opmerking",
        "Team|Uren|Fte|Kosten|Toelichting",
        "Vergadering|Datum|Locatie|Deelnemers|Onderwerp",
        "Naam|Schrijfwijzen|Voluit|Soort|",
        "Product|Actief|Regio|Aantal|Prijs",
    ],
)
def test_a_sheet_that_is_something_else_is_none(header):
    assert read(header + BELOW) == []


def test_a_header_without_rows_below_is_none():
    assert read("Actiepunt|Maatreglen|Trekker|Planning") == []


def test_a_table_is_no_candidate_and_one_beside_it_may_be():
    table = "Actiepunt|Maatregel|Trekker|Planning|Plannig" + BELOW
    assert read(table) == []
    above = "Doel|Maatreglen|Trekker|Planning|" + BELOW + "\n||||\n||||\n"
    assert read(above + table) == [("measure", "B1", "Maatregelen")]


def test_a_repeated_header_with_a_slip_is_no_action():
    table = "Actiepunt|Maatregel|Trekker|Planning|" + BELOW
    again = table + "\n||||\nActiepunt|Maatreglen|Trekker|Planning|" + BELOW
    assert find(sheet(again))[0].rows == (2, 5)
    assert read(again) == []
