"""Separators between names, and what must not be split."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.names.register import Register
from uvp_xl.names.separators import (
    DOTTED,
    GOES_ON,
    HARD,
    LEADING,
    MASK,
    SOFT,
    TRAILING,
    WEAK,
    bracket_spans,
    masked,
    spans_between,
)


def cut(said, pattern):
    """Return the texts between the cuts."""
    return [
        said[a:b] for a, b in spans_between((m.span() for m in pattern.finditer(said)), len(said))
    ]


@pytest.mark.parametrize("sign", list(",;\n|•·●▪，；、\uf0b7"))
def test_hard_separators(sign):
    assert cut(f"a{sign}b", HARD) == ["a", "b"]


@pytest.mark.parametrize(
    "word",
    ["/", " / ", " en ", " EN ", "&", " + ", "\\", " en/of ", " i.s.m. ", " ism ", " samen met ",
     " met ", " alsmede ", " in samenwerking met ", " evenals ", " plus "],
)  # fmt: skip
def test_soft_separators(word):
    assert cut(f"aa{word}bb", SOFT) == ["aa", "bb"]


@pytest.mark.parametrize("said", ["ga.b", "a-b", "lenen", "metaal", "A.B.", "a.1"])
def test_no_soft_separators(said):
    assert cut(said, SOFT) == [said]


@pytest.mark.parametrize(
    ("said", "texts"),
    [
        ("aa. bb", ["aa", "bb"]),
        ("aa.bb", ["aa", "bb"]),
        ("aa . bb", ["aa", "bb"]),
        ("O.M.", ["O.M."]),
        ("J. Jansen", ["J. Jansen"]),
        ("aa.", ["aa."]),
    ],
)
def test_a_full_stop_between_names(said, texts):
    assert cut(said, DOTTED) == texts


@pytest.mark.parametrize("word", [" - ", "-", " – ", ": ", " of ", " > "])
def test_weak_separators(word):
    assert cut(f"aa{word}bb", WEAK) == ["aa", "bb"]
    assert cut(f"aa{word}bb", DOTTED) == [f"aa{word}bb"]


@pytest.mark.parametrize(
    "before",
    ["- ", "-", "• ", "* ", "o ", "1. ", "12) ", "(1) ", "a) ", "en ", "i.s.m. ", "samen met ",
     "& ", "Extern: ", "interne partijen: ", "te weten: ", "t.w. ", "- 1. "],
)  # fmt: skip
def test_what_stands_before_a_name(before):
    assert LEADING.sub("", f"{before}Honk", count=1) == "Honk"


@pytest.mark.parametrize("said", ["-2+3", "O M", "1.5", "A) b", "ensemble", "3RO", "externen"])
def test_what_belongs_to_a_name(said):
    assert LEADING.match(said) is None


@pytest.mark.parametrize("behind", [" en", " /", "&", " i.s.m.", ":"])
def test_what_stands_behind_a_name(behind):
    assert TRAILING.sub("", f"Honk{behind}") == "Honk"
    assert TRAILING.search("zorg-") is None


def test_a_line_that_goes_on():
    assert GOES_ON.search("politie en\nOM")
    assert GOES_ON.search("politie/ \nOM")
    assert GOES_ON.search("politie\nen OM") is None


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("a (b)", [(2, 5)]),
        ("a [b] {c}", [(2, 5), (6, 9)]),
        ("a (b (c), d)", [(2, 12)]),
        ("a (b", []),
        ("a) b", []),
        ("a (b]", []),
        ("a (b] c)", [(2, 8)]),
        ("wethouder(s), school(en)", []),
        ("(s)", [(0, 3)]),
    ],
)
def test_brackets(said, found):
    assert bracket_spans(said) == found


def test_brackets_and_protected_names_are_opaque():
    protected = Register().protected
    assert masked("VTH, MO/RO\n(a, b)", protected) == f"VTH, {MASK * 5}{MASK * 7}"


@given(st.text(alphabet="ab ()[]{},\n"))
def test_masking_keeps_every_place(said):
    assert len(masked(said, Register().protected)) == len(said)
    assert all(0 <= start < end <= len(said) for start, end in bracket_spans(said))
