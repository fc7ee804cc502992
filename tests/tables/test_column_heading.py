"""Headings that name a column, and texts that do not: a wrong column is worse than none."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.grid import CellError
from uvp_xl.tables.column_heading import LONGEST, column, named
from uvp_xl.tables.heading_words import FIELDS

HERE = Path(__file__).parent


def written(name: str) -> list[str]:
    """Return the lines of a file in this folder, without its comments."""
    said = (HERE / name).read_text("utf-8").splitlines()
    return [line for line in said if line and not line.startswith("#")]


HEADINGS = [
    (text.replace("\\n", "\n").replace("\\u00ad", "\u00ad"), name)
    for text, name in (line.split("\t") for line in written("headings.tsv")[1:])
]


@pytest.mark.parametrize(("heading", "name"), HEADINGS)
def test_a_heading_names_its_column(heading, name):
    assert column(heading) == name


@pytest.mark.parametrize("text", written("no_headings.txt"))
def test_a_text_that_is_no_heading_names_no_column(text):
    assert column(text) is None


def test_the_examples_are_many_and_of_every_column():
    assert len(HEADINGS) > 200
    assert len(written("no_headings.txt")) > 100
    assert {name for _, name in HEADINGS} == set(FIELDS)


@pytest.mark.parametrize(
    "value", ["", " ", "\u00a0", "-", "<i></i>", 2019, 2019.0, True, dt.date(2020, 1, 1)]
)
def test_what_is_no_text_names_no_column(value):
    assert column(value) is None
    assert column(CellError("#NAAM?")) is None


@pytest.mark.parametrize(("heading", "name"), HEADINGS)
def test_typography_does_not_matter(heading, name):
    assert column(f"  {heading.upper()}\u00a0") == name
    assert column(f"<b>{heading}</b>") == name
    assert column(heading.replace(" ", "\n")) == name


@pytest.mark.parametrize(
    "heading", [h for h, name in HEADINGS if name != "number" and not h.endswith((")", "€", "€ "))]
)
def test_a_year_behind_it_does_not_matter(heading):
    assert column(f"{heading} 2024") == column(heading)
    assert column(f"{heading} (2022-2025)") == column(heading)


def test_the_more_telling_word_weighs_less():
    assert named("Planning")[1] < named("Einddatum")[1] < named("Jaar")[1]
    assert named("Actiepunt")[1] < named("Onderwerp")[1]


@given(st.text(max_size=LONGEST + 1))
def test_any_text_names_a_known_column_or_none(text):
    assert column(text) in {*FIELDS, None}


WORDS = st.sampled_from(sorted({w for words in FIELDS.values() for w in words.split("_")}))


@given(st.lists(WORDS, min_size=1, max_size=4), st.sampled_from([" ", "/", " en ", " - ", "\n"]))
def test_headings_of_several_words_never_raise(words, between):
    assert column(between.join(words)) in {*FIELDS, None}


def test_a_sentence_is_no_heading():
    assert column("De maatregelen " * 6) is None
    assert column("maatregel" * 20) is None
