import pytest

from uvp_xl.notation.planning.forms.start import read


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("vanaf 2020", "2020-01-01"),
        ("van af 2020", "2020-01-01"),
        ("vanaf: q2 2020", "2020-04-01"),
        ("vanaf het najaar van 2020", "2020-09-01"),
        ("met ingang van 1 mei 2020", "2020-05-01"),
        ("m.i.v. 2020", "2020-01-01"),
        ("va. 2020", "2020-01-01"),
        ("vnf. 2020", "2020-01-01"),
        (">= 2020", "2020-01-01"),
        ("ingaande 1-5-2020", "2020-05-01"),
        ("sinds mei 2020", "2020-05-01"),
        ("2020 e.v", "2020-01-01"),
        ("2020 ev", "2020-01-01"),
        ("2020 e.v. jaren", "2020-01-01"),
        ("2020, en verder", "2020-01-01"),
        ("mei 2020 en later", "2020-05-01"),
        ("2020 en volgende jaren", "2020-01-01"),
        ("2020-heden", "2020-01-01"),
        ("2020 t/m heden", "2020-01-01"),
        ("2020 >", "2020-01-01"),
        ("2020 ->", "2020-01-01"),
        ("vanaf 2020 -", "2020-01-01"),
        ("vanaf 2020 e.v", "2020-01-01"),
        ("2020/2021 e.v", "2020-01-01"),
    ],
)
def test_a_start_without_an_end(text, start):
    found = read(text, ())
    assert (found.kind, str(found.start), found.end) == ("ongoing", start, None)


@pytest.mark.parametrize("text", ["vanaf 2019 t/m 2021", "vanaf 2019 tot 2021"])
def test_a_start_with_an_end_is_a_period(text):
    found = read(text, ())
    assert (found.kind, str(found.start), str(found.end)) == ("period", "2019-01-01", "2021-12-31")


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("vanaf mei", ("vanaf mei 2020", "vanaf mei 2021")),
        ("mei e.v", ("mei 2020 e.v", "mei 2021 e.v")),
        ("vanaf 2019-2020", ("vanaf 1-1-2019", "2019-2020")),
        ("vanaf 2019 en 2020", ("vanaf 1-1-2019", "2019 en 2020")),
        ("2020 -", ("vanaf 2020", "2020")),
        ("2020 ...", ("vanaf 2020", "2020")),
    ],
)
def test_a_question(text, proposals):
    assert read(text, (2020, 2021)).proposals == proposals


@pytest.mark.parametrize("text", ["2020", "vanaf", "e.v", "-", "vanaf nu", "vanafgaand 2020"])
def test_no_start(text):
    assert read(text, ()) is None
