import pytest

from uvp_xl.notation.planning import read
from uvp_xl.notation.planning.interval_questions import impossible, missing_year
from uvp_xl.notation.planning.time_part import question
from uvp_xl.notation.planning.tokenizer import scan


def test_missing_year_is_completed_with_each_year():
    text = "q3 (gereed)"
    unclear = missing_year(scan("q3"), text, (2020, 2021))
    assert unclear.proposals == ("q3 2020 (gereed)", "q3 2021 (gereed)")


def test_what_no_year_can_mend():
    assert missing_year(scan("q7"), "q7", ()).problem == "er zijn vier kwartalen, Q1 tot en met Q4"
    assert missing_year(scan("week 53"), "week 53", ()).problem == "het jaar ontbreekt"
    assert missing_year(scan("di 29 feb"), "di 29 feb", ()).problem == "het jaar ontbreekt"


def test_impossible_puts_the_proposal_in_its_place():
    text = "30-2-2020 t/m 5-3-2020"
    unclear = impossible(question("", "29-2-2020"), scan("30-2-2020")[0], text)
    assert unclear.proposals == ("29-2-2020 t/m 5-3-2020",)


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("Q1 2019, 2020", ("Q1 2019 en Q1 2020", "Q1 2019 t/m 2020")),
        ("mei 2019-2020", ("mei 2019 en mei 2020", "mei 2019 t/m 2020")),
        ("week 52 2020 en 2021", ("week 52 2020 en week 52 2021", "week 52 2020 t/m 2021")),
        ("week 53 2020 en 2021", ()),
    ],
)
def test_stray_year(text, proposals):
    assert read(text).proposals == proposals


@pytest.mark.parametrize(
    "text",
    ["Q4 2019, 2020", "Q1 2019 t/m 2020", "eind 2019 en 2020", "2019, Q1 2020",
     "mei 2019 - 2020", "MEI 2019 – 2020", "1-5-2019 - 2020", "voorjaar 2019 - 2021"],
)  # fmt: skip
def test_no_stray_year(text):
    assert read(text).kind == "period"


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("dec/jan 2021", ("dec 2020/jan 2021", "jan 2021/dec")),
        ("dec 2020/jan", ("dec 2020/jan 2021", "jan/dec 2020")),
        ("najaar en voorjaar 2021", ("najaar 2020 en voorjaar 2021", "voorjaar 2021 en najaar")),
    ],
)
def test_turn_of_the_year(text, proposals):
    assert read(text).proposals == proposals


@pytest.mark.parametrize("text", ["april maart 2015", "Q4 en Q3 2021", "dec 2021 en jan 2021"])
def test_no_turn_of_the_year(text):
    assert read(text).kind == "period"


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("2021-2019", ("2019-2021",)),
        ("Q1 2021 t/m Q3 2020", ("Q3 2020 t/m Q1 2021", "Q1 2021 t/m Q3 2021")),
        ("nov t/m feb 2021", ("nov 2020 t/m feb 2021", "feb 2021 t/m nov")),
        ("nov 2020 t/m feb", ("nov 2020 t/m feb 2021", "feb t/m nov 2020")),
    ],
)
def test_turned_round(text, proposals):
    assert read(text).proposals == proposals


def test_turned_round_in_the_plan_year():
    assert read("nov t/m feb", [2020]).proposals == ("nov 2020 t/m feb 2021", "feb t/m nov")
