"""Headings in the form of a question."""

import pytest

from uvp_xl.tables.column_heading import column
from uvp_xl.tables.question_heading import column as asked


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Wat gaan we eraan doen?", "measure"),
        ("Wat wordt er gedaan?", "measure"),
        ("Hoe pakken we het aan?", "measure"),
        ("Wie pakt het op?", "lead"),
        ("Wie gaat dit doen?", "lead"),
        ("Wie helpt er mee?", "parties"),
        ("Wanneer is het klaar?", "planning"),
        ("Hoe ver zijn we?", "status"),
        ("Hoe staat het ervoor?", "status"),
        ("Zijn we op schema?", "status"),
        ("Wat is er gedaan?", "progress"),
        ("Wat hebben we tot nu toe gedaan?", "progress"),
    ],
)
def test_a_question_names_what_it_asks_for(heading: str, name: str) -> None:
    assert column(heading) == name


@pytest.mark.parametrize(
    "heading",
    ["Wat speelt er?", "Wie heeft er last van?", "Wanneer was het incident?", "Hoe", "Waarom?"],
)
def test_other_questions_name_nothing(heading: str) -> None:
    assert column(heading) is None
    assert asked(heading.lower()) is None
