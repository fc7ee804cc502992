import pytest

from uvp_xl.notation.planning.forms.recurring import read


@pytest.mark.parametrize(
    "text",
    [
        *("jaarlijks", "halfjaarlijks", "tweejaarlijks", "4-jaarlijks", "maandelijks"),
        *("driemaandelijks", "wekelijks", "dagelijks", "kwartaallijks", "periodiek"),
        *("2x per jaar", "2 x per jaar", "2x/jaar", "4x p.j", "2 keer per jaar", "1x per 2 jaar"),
        *("eenmaal per jaar", "twee keer in de maand", "eens per vier jaar", "1 a 2 x per jaar"),
        *("2x p/j", "2x jaar", "2x jaarlijks", "eens in de vier jaar", "om het jaar"),
        *("jaarlijkse evaluatie", "maandelijks overleg"),
        *("per kwartaal", "elk jaar", "iedere maand", "elke 2 weken", "om de twee jaar"),
        *("elk voorjaar", "iedere maandag", "minimaal 2x per jaar", "meerdere keren per jaar"),
        *("jaarlijks in mei", "jaarlijks q4", "in mei jaarlijks", "jaarlijks, voor 1 mei"),
        *("jaarlijks tijdens de kermis", "overleg 2x per jaar", "jaarlijks terugkerend"),
    ],
)
def test_recurring(text):
    found = read(text, ())
    assert (found.kind, found.start, found.end) == ("recurring", None, None)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("jaarlijks vanaf 2020", "2020-01-01", "None"),
        ("vanaf 2020 jaarlijks in mei", "2020-01-01", "None"),
        ("jaarlijks t/m 2022", "None", "2022-12-31"),
        ("2020-2022 jaarlijks", "2020-01-01", "2022-12-31"),
        ("maandelijks in 2021", "2021-01-01", "2021-12-31"),
        ("elk kwartaal gedurende 2021", "2021-01-01", "2021-12-31"),
    ],
)
def test_recurring_within_a_time(text, start, end):
    found = read(text, ())
    assert (found.kind, str(found.start), str(found.end)) == ("recurring", start, end)


@pytest.mark.parametrize("text", ["jaarlijks 2020", "2020 jaarlijks", "mei 2020, maandelijks"])
def test_a_single_time_beside_it_is_a_question(text):
    assert read(text, ()).kind == "unknown"


@pytest.mark.parametrize(
    "text",
    ["2020", "niet jaarlijks", "tweejaarlijkse2", "jaarlijks n.t.b", "jaarlijks in", "per wijk"],
)
def test_not_recurring(text):
    assert read(text, ()) is None


def test_two_times_beside_it():
    assert read("vanaf 2019 jaarlijks t/m 2022", ()) is None
