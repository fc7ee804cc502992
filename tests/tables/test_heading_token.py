"""All readings of one heading."""

import datetime as dt

import pytest

from uvp_xl.grid import CellError, Percentage
from uvp_xl.tables.heading_token import BLANK, NO_HEADING, TOLD, explained, read
from uvp_xl.tables.heading_words import ABBREVIATIONS, BOUNDS, FIELDS, LONE, SIDES
from uvp_xl.tables.split_columns import bound, side


def test_a_heading_is_read_in_every_way():
    token = read("Planning 2020")
    assert (token.column, token.tail.text, token.period) == ("planning", "2020", None)
    token = read("Datum gereed")
    assert (token.column, token.bound, token.completion.name, token.family) == (
        "planning",
        "planning_end",
        "done_on",
        "bound",
    )
    assert read("2020").period == read(2020).period == read(2020.0).period
    assert read(dt.date(2020, 5, 1)).family == "calendar"
    assert read("Structureel (€)").recurrence == "structureel"
    assert read("Omschrijving").may_be_measure
    assert not read("Maatregel").may_be_measure
    assert read("Actiepunt/maatregel").names_measure
    assert not read("Actiepunt").names_measure
    assert read("werkelijk").actual


@pytest.mark.parametrize(
    "value",
    ["Voorlichting op scholen", "OOV", "2", "12.500", "1-3-2020", 12, 2020.5, True,
     dt.date(2020, 5, 2), CellError("#N/B"), Percentage(0.5), "x" * 81, "Jan de Vries",
     "-", dt.timedelta(hours=3)],
)  # fmt: skip
def test_nearly_every_cell_is_no_heading(value):
    assert read(value) is NO_HEADING


@pytest.mark.parametrize("value", ["", " ", "\u00a0", "<br/>", "<i></i>"])
def test_a_cell_without_text_is_blank(value):
    assert read(value) is BLANK


WORDS = [
    (name, word.replace("_", " "))
    for table in (FIELDS, ABBREVIATIONS, LONE)
    for name, words in table.items()
    for word in words.split()
]


@pytest.mark.parametrize(("name", "word"), WORDS)
def test_every_word_of_a_column_is_recognised(name, word):
    assert read(word).column == name
    assert read(f"<b>{word.upper()}</b> ").column == name


@pytest.mark.parametrize("word", " ".join((*SIDES.values(), *BOUNDS.values())).split())
def test_every_word_of_a_part_is_recognised(word):
    token = read(word)
    assert (token.side, token.bound) == (side(word), bound(word)) != (None, None)


@pytest.mark.parametrize(
    ("value", "divides"),
    [("2020", True), ("intern", True), ("structureel", True), ("ja/nee", True), ("Gereed", True),
     ("Trekker", False), ("Wijk Noord", False), ("", False)],
)  # fmt: skip
def test_what_can_be_below_a_heading(value, divides):
    assert read(value).divides is divides


def test_what_the_user_explained_is_the_best_word():
    token = explained("item")
    assert (token.column, token.rank, token.told) == ("item", TOLD, True)
    assert not token.names_measure
    assert token.family is None
