"""Headings for a part of a column."""

import pytest

from uvp_xl.columns import COMPLETION, PARTS
from uvp_xl.tables.heading_words import BOUNDS, SIDES
from uvp_xl.tables.split_columns import bound, side


def test_the_parts_have_words():
    parts = {part for parts in PARTS.values() for part in parts}
    composed = {"parties_more", "planning_original", "budget_once", "budget_yearly"}
    assert {*SIDES, *BOUNDS, *COMPLETION, *composed} == parts


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("intern", "internal"),
        ("Interne partners", "internal"),
        ("Betrokken afdeling(en)", "internal"),
        ("Partijen (intern)", "internal"),
        ("EXTERN", "external"),
        ("externe partijen (partners)", "external"),
        ("Partner(s) extern", "external"),
    ],
)
def test_a_side_of_the_parties(heading, part):
    assert side(heading) == f"parties_{part}"
    assert bound(heading) is None


@pytest.mark.parametrize(
    ("heading", "part"),
    [
        ("start", "start"),
        ("Startdatum", "start"),
        ("van", "start"),
        ("Geplande start", "start"),
        ("Datum aanvang", "start"),
        ("Eind", "end"),
        ("eind-\ndatum", "end"),
        ("tot en met", "end"),
        ("t.m.", "end"),
        ("Gereed?", "end"),
        ("Uiterlijk gereed", "end"),
        ("Einde (planning)", "end"),
    ],
)
def test_an_end_of_the_planning(heading, part):
    assert bound(heading) == f"planning_{part}"
    assert side(heading) is None


@pytest.mark.parametrize(
    "heading",
    ["partijen intern/extern", "Gemeente en partners", "uren intern", "Start - eind", "van wie",
     "Gereed (ja/nee)", "", 2020, "x" * 90, "Planning", "Werkelijke einddatum"],
)  # fmt: skip
def test_other_headings_are_no_part(heading):
    assert side(heading) is None
    assert bound(heading) is None
