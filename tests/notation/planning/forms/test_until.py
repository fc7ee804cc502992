import pytest

from uvp_xl.notation.planning.forms.until import read


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("t/m 2021", "2021-12-31"),
        ("tm mei 2021", "2021-05-31"),
        ("t.m. q2 2021", "2021-06-30"),
        ("tot en met juni 2021", "2021-06-30"),
        ("uiterlijk 1 mei 2021", "2021-05-01"),
        ("uiterl. 1 mei 2021", "2021-05-01"),
        ("uiterlijk op 1 mei 2021", "2021-05-01"),
        ("uiterlijk in het voorjaar van 2021", "2021-05-31"),
        ("uiterlijk: 1-5-2021", "2021-05-01"),
        ("1-5-2021, uiterlijk", "2021-05-01"),
        ("voor of op 1 mei 2021", "2021-05-01"),
        ("op of voor 1 mei 2021", "2021-05-01"),
        ("ultimo 2021", "2021-12-31"),
        ("deadline: q1 2021", "2021-03-31"),
        ("voor 1 mei 2021", "2021-04-30"),
        ("voor 2021", "2020-12-31"),
        ("voor de zomer van 2021", "2021-05-31"),
        ("uiterlijk voor medio 2021", "2021-04-30"),
        ("eerder dan voor q3 2021", "2021-06-30"),
    ],
)
def test_an_end_without_a_start(text, end):
    found = read(text, ())
    assert (found.kind, found.start, str(found.end)) == ("period", None, end)


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("tot 2021", ("t/m 2021", "vóór 2021")),
        ("tot aan de zomer van 2021", ("t/m de zomer van 2021", "vóór de zomer van 2021")),
        ("voor eind 2021", ("t/m 31-12-2021", "t/m 31-8-2021")),
        ("uiterlijk mei of juni 2021", ("t/m 30-6-2021", "mei of juni 2021")),
        ("uiterlijk q3", ("uiterlijk q3 2020", "uiterlijk q3 2021")),
    ],
)
def test_a_question(text, proposals):
    assert read(text, (2020, 2021)).proposals == proposals


@pytest.mark.parametrize("text", ["2021", "voor", "uiterlijk", "voor de raad", "totaal 2021"])
def test_no_end(text):
    assert read(text, ()) is None
