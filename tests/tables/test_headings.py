"""The headings of a plan."""

from uvp_xl.tables import headings as module
from uvp_xl.tables.heading_token import LONGEST, NO_HEADING
from uvp_xl.tables.headings import HEADINGS, Headings, headings_with


def test_each_distinct_heading_is_read_once():
    headings = Headings()
    assert headings["Trekker"] is headings["Trekker"]
    assert headings[2020].period is headings[2020.0].period
    assert headings.below("Afgerond", "datum").completion.name == "done_on"


def test_long_texts_are_not_kept():
    headings = Headings()
    assert headings["Maatregel " * LONGEST] is NO_HEADING
    assert not headings


def test_no_more_than_so_many_are_kept(monkeypatch):
    monkeypatch.setattr(module, "MOST", 2)
    headings = Headings()
    assert [headings[text].column for text in ("Actie", "Trekker", "Planning")][2] == "planning"
    assert list(headings) == ["Planning"]


def test_a_typo_is_a_question_apart():
    headings = Headings()
    assert headings.typo("Maatreglen") is headings.typo("Maatreglen")
    assert headings.typo("Maatreglen").field == "measure"
    assert headings.typo("Doel") is None


def test_a_column_that_is_not_to_be_read_is_no_heading():
    told = headings_with({"planning": None})
    assert told["Planning"] is NO_HEADING


def test_what_the_user_explained_counts_in_that_plan_only():
    told = headings_with({"prestatie": "measure", "planning": "lead"})
    assert told[" PRESTATIE "].told
    assert (told["Prestatie"].column, told["Planning"].column) == ("measure", "lead")
    assert told["Trekker"] is HEADINGS["Trekker"]
    assert told[2020] is HEADINGS[2020]
    assert not HEADINGS["Prestatie"].told
    assert HEADINGS["Planning"].column == "planning"
