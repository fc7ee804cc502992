"""Names of persons, and texts that resemble one."""

import pytest

from uvp_xl.grid import Grid
from uvp_xl.names.register import Register
from uvp_xl.rules.privacy.person_pattern import first_names, persons
from uvp_xl.rules.text_index import index_text
from uvp_xl.workbook_metadata import NO_METADATA


def names(text: str) -> list[str]:
    """Return the names of persons in a text."""
    whole = index_text({"a": Grid("a", [["begin", text]])}, NO_METADATA)
    return [match[0].strip(" ,") for match in persons(whole, Register())]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("overleg met mw. P. Jansen", "mw. P. Jansen"),
        ("Dhr. Bakker belt", "Dhr. Bakker"),
        ("de heer Van den Berg", "de heer Van den Berg"),
        ("J.W. de Vries", "J.W. de Vries"),
        ("contact: Jan de Vries", "Jan de Vries"),
        ("Fatima El Amrani", "Fatima El Amrani"),
        ("zie Jan-Willem de Boer", "Jan-Willem de Boer"),
        ("bel (K. Achmed)", "K. Achmed"),
        ("trekker is Vries, J. de", "Vries, J."),
    ],
)
def test_a_person(text: str, name: str) -> None:
    assert names(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "wethouder Economische Zaken",
        "de burgemeester en de griffier",
        "A. Preventie",
        "Mr. Visserplein",
        "Jan van Galenstraat",
        "Anne Frank school",
        "Johan Cruijff Foundation",
        "St. Jan de Doper",
        "O.M. Zwolle",
        "J.O.P. Emmeloord",
        "V.V. De Valken",
        "Anna Paulowna",
        "William Schrikker",
        "d.m.v. Jeugd",
        "Sander",
        "Politie, G.G.D.",
        "Ernst en Ctrl+Z. De opdracht zet het terug",
    ],
)
def test_no_person(text: str) -> None:
    assert names(text) == []


def test_first_names_are_written_as_names() -> None:
    assert len(first_names()) > 500
    assert all(name[0].isupper() for name in first_names())
