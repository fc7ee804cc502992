"""The text of a cell without traces of Word, PDF and HTML."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.clean_text import MARKUP, blank, clean, key, line, lines, text
from uvp_xl.grid import CellError

VALUES = st.one_of(
    st.text(),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(CellError, st.text()),
)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("tekst ", "tekst "),
        (2019, "2019"),
        (2019.0, "2019"),
        (-3.0, "-3"),
        (0.5, "0,5"),
        (1234.56, "1234,56"),
        (0.1 + 0.2, "0,3"),
        (float("nan"), "nan"),
        (float("inf"), "inf"),
        (True, "WAAR"),
        (False, "ONWAAR"),
        (dt.date(2020, 3, 1), "1-3-2020"),
        (dt.datetime(2020, 3, 1), "1-3-2020"),
        (dt.datetime(2020, 3, 1, 9, 5), "1-3-2020 09:05"),
        (dt.time(9, 5), "09:05:00"),
        (dt.timedelta(days=1), "24:00"),
        (dt.timedelta(hours=30, minutes=5), "30:05"),
        (dt.timedelta(minutes=-90), "-1:30"),
        (dt.timedelta(seconds=61), "0:01:01"),
        (dt.timedelta(seconds=59.7), "0:01"),
        (CellError("#N/B"), "#N/B"),
    ],
)
def test_what_a_value_says(value, said):
    assert text(value) == said


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", ""),
        ("politie, OM", "politie, OM"),
        ("partijen <i>intern/extern</i>", "partijen intern/extern"),
        ('Thema\'s: <ul style="list-style-type: none">- Duurzaam', "Thema's: - Duurzaam"),
        ("politie<br>OM<BR />GGD", "politie\nOM\nGGD"),
        ("<p>een</p><p class=x>twee</p>", "een\ntwee"),
        ("<li>een</li><li>twee", "een\ntwee"),
        ("<o:p></o:p>Word", "Word"),
        ("<a href='http://x'>site</a>", "site"),
        ("voor<!-- verborgen -->na", "voor na"),
        ("<naam invullen>", "<naam invullen>"),
        ("minder < 5 en > 3", "minder < 5 en > 3"),
        ("aantal<b en c>d", "aantal<b en c>d"),
        ("a < b", "a < b"),
        ("R&amp;D &lt;i&gt; &nbsp;&euro; 5 &#8364; &#x20AC;", "R&D <i> € 5 € €"),
        ("P&O; B&W; R&Dteam; politie&regio;", "P&O; B&W; R&Dteam; politie&regio;"),
        ("x&shy;y", "xy"),
        ("hard\u00a0blank\u2007en\u202fmeer", "hard blank en meer"),
        ("Veilig\u00adheids\u200bhuis\ufeff", "Veiligheidshuis"),
        ("\u202aomgekeerd\u202c\u2066", "omgekeerd"),
        ("a\r\nb\rc\vd\fe\u2028f\u2029g\x85h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("\n\n a \t b \n\n", "a b"),
        ("a\n\nb", "a\n\nb"),
        ("\x00\x07bel\x1b", "bel"),
        ("café cafe\u0301", "café cafe\u0301"),
        ("\U0001f600 ok", "\U0001f600 ok"),
    ],
)
def test_lines_are_read_without_traces(written, read):
    assert lines(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [("a\n b", "a b"), (" a  b ", "a b"), (7.0, "7"), ("<ul>\n<li>x", "x"), ("een", "een")],
)
def test_line_has_no_breaks(written, read):
    assert line(written) == read


@pytest.mark.parametrize("value", ["", " ", "\u00a0\t\n", "\u200b", "<br>", "<p></p>", "&nbsp;"])
def test_a_cell_that_shows_nothing_is_blank(value):
    assert blank(value)


@pytest.mark.parametrize("value", ["a", " a", "-", "?", 0, 0.0, False, dt.date(2020, 1, 1), "<x>"])
def test_a_cell_that_shows_something_is_not_blank(value):
    assert not blank(value)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Veiligheidshuis ", "veiligheidshuis"),
        ("Zorg– en veiligheid", "zorg- en  veiligheid"),
        ("RIEC‑MN", "riec-mn"),
        ("RIEC‐MN", "RIEC−MN"),
        ("’s-Gravenhage", "'s-gravenhage"),
        ("`t Honk", "´t honk"),
        ("Coo\u0308rdinator", "coördinator"),
        ("ﬁnancien", "financien"),
        ("STRASSE", "straße"),
        ("a\u00a0b", "a b"),
    ],
)
def test_texts_that_compare_equal(one, other):
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("OM", "O M"), ("café", "cafe"), ("a-b", "a b")])
def test_texts_that_compare_unequal(one, other):
    assert key(one) != key(other)


@pytest.mark.parametrize(
    "texts", [[], ["", ""], ["politie", "OM", ""], ["a-b", "c·d"], ["é", "\U0001f600"]]
)
def test_many_clean_texts_are_seen_to_be_clean(texts):
    assert clean(texts)
    assert [line(said) for said in texts] == texts


@given(st.lists(st.text(alphabet="ab ·<&\n\u00a0\u00ad"), max_size=5))
def test_texts_seen_to_be_clean_are_clean(texts):
    if clean(texts):
        assert [line(said) for said in texts] == texts


@given(VALUES)
def test_any_value_has_a_clean_text(value):
    said = lines(value)
    assert "\r" not in said
    assert "\u00a0" not in said
    assert said == said.strip()
    assert "\n" not in line(value)
    assert "  " not in line(value)
    assert key(line(value)).isprintable() or not said.isprintable()


@given(st.text().filter(lambda said: "&" not in said and "<" not in said))
def test_cleaning_twice_changes_nothing_more(said):
    assert lines(lines(said)) == lines(said)
    assert line(line(said)) == line(said)
    assert blank(said) == (lines(said) == "")


@given(st.text(alphabet=st.characters(codec="latin-1")))
def test_cleaning_loses_no_visible_sign(said):
    if not MARKUP.search(said) and "&" not in said:
        visible = [sign for sign in said if sign.isprintable() and not sign.isspace()]
        assert [sign for sign in lines(said) if not sign.isspace()] == visible


@pytest.mark.parametrize("hostile", ["<" * 32_000, "<b " * 10_000, "&" * 32_000, "<!--" * 8_000])
def test_hostile_text_is_read_as_it_stands(hostile):
    assert lines(hostile).strip() == hostile.strip()
