"""Headings with a typo."""

import pytest

from uvp_xl.tables.column_heading import column
from uvp_xl.tables.heading_typo import misspelt


@pytest.mark.parametrize(
    ("heading", "field", "word"),
    [
        ("Maatreglen", "measure", "Maatregelen"),
        ("Maatrgelen", "measure", "Maatregelen"),
        ("maatergelen", "measure", "maatregelen"),
        ("MAATREGLEN", "measure", "MAATREGELEN"),
        ("Actvititeiten", "measure", "Activiteiten"),
        ("Actipunt", "item", "Actiepunt"),
        ("Trekkr", "lead", "Trekker"),
        ("Plannig", "planning", "Planning"),
        ("Planing:", "planning", "Planning"),
        ("Portefuillehouder", "portfolio_holders", "Portefeuillehouder"),
        ("Begrotting", "budget", "Begroting"),
        ("Toelichtng", "remark", "Toelichting"),
        ("Voortgnag", "progress", "Voortgang"),
    ],
)
def test_the_word_that_is_meant(heading, field, word):
    assert column(heading) is None
    assert misspelt(heading) == (field, word)


@pytest.mark.parametrize(
    "heading",
    "2020 Plannig-2020 Regio Product Producten Gedrag Posten Actief Actieve Locatie Functie "
    "Telefoon Organisatie "
    "Onderwijs Wijken Doelgroep Indicator Resultaat Realisatie Reactie Kostenplaats Aantal "
    "Contract Prestatie Effect Periodiek Nummering Schema Uitgaven Inspectie Interview Fasering "
    "Naam Plan "
    "Financieel Planning Maatregel Coördinatie".split(),
)
def test_other_words_are_none(heading):
    assert misspelt(heading) is None


def test_other_values_are_none():
    assert [misspelt(value) for value in ("", 2020, "Actie 12", "Plannig 2020")] == [None] * 4


def test_a_word_that_may_be_two_columns_is_none():
    assert misspelt("partnar") is None or misspelt("partnar").field == "parties"
    assert misspelt("vxxxxxxxxx") is None
