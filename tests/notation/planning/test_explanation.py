import pytest

from uvp_xl.notation.planning import read
from uvp_xl.notation.planning.explanation import explained
from uvp_xl.notation.planning.time_part import question


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("Febuari 2020", ("februari 2020",)),
        ("kwartal 3 2020", ("kwartaal 3 2020",)),
        ("Doorlpend", ("doorlopend",)),
        ("jaarlijk", ("jaarlijks",)),
        ("evaluatie in Q3 2020", ()),
        ("2020?", ()),
        ("n.t.b. (Q3 2020)", ()),
        ("doorlopend, indien nodig", ()),
        ("evaluatie 2019, besluit 2020", ()),
        ("niet in 2020", ()),
        ("een heel lang verhaal over wat er in die jaren nog gebeurt tot 2020", ()),
        ("politie", ()),
    ],
)
def test_what_might_be_meant(text, proposals):
    assert read(text).proposals == proposals


def test_only_proposals_that_can_be_read():
    unclear = question("zo niet", "q3 2020", "q3 2020", "politie", "...", "q3")
    shown = explained(unclear, "q3", "q3", (2020, 2021))
    assert shown.problem == "“q3”: zo niet."
    assert shown.proposals == ("Q3 2020", "Q3 2021")


@pytest.mark.parametrize(
    "text", ["gereed", "Afgerond.", "reeds gerealiseerd", "on hold", "vervallen", "uitgesteld", "✓"]
)
def test_a_status_is_told_as_one(text):
    assert read(text).problem == (
        f"“{text}”: dat is een status, geen planning; zet die in een kolom “status”, en hier een "
        "jaar, kwartaal, maand of datum."
    )


@pytest.mark.parametrize(
    "text",
    ["n.t.b.", "nog te plannen", "volgt", "na afronding van fase twee", "politie", "gereed?"],
)
def test_what_is_no_status_is_asked_as_before(text):
    assert "status" not in read(text).problem


def test_a_question_mark_ends_the_sentence():
    assert explained(question("of toch?"), "x", "x", ()).problem == "“x”: of toch?"


def test_capitals_as_people_write_them():
    unclear = question("", "q3 2020", "iv-2024", "h1 2020", "2020-q1")
    assert explained(unclear, "", "", ()).proposals == ("Q3 2020", "IV-2024", "H1 2020", "2020-Q1")
