"""A text searched in pieces gives the matches of the whole text, for every pattern of the rules."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.sample import examples
from uvp_xl.discovery import modules
from uvp_xl.rules import privacy
from uvp_xl.rules.text_pattern import PIECE, TextPattern

PATTERNS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in modules(privacy, "__doc__")
    for name, value in vars(module).items()
    if isinstance(value, TextPattern)
}
FRAGMENTS = (
    *(
        "111222333",
        "111 222 333",
        "1112.22.333",
        "06-12345678",
        "0527 - 613 000",
        "+31 (0)6 1234 5678",
    ),
    *(
        "Dorpsstraat 12",
        "Kerkweg 3a, ",
        "p.jansen@voorbeeld.nl",
        "@",
        "a" * 70,
        "----",
        "16/123456-20",
    ),
    *("PL0100-2020123456-1", "zaaknummer Z2020-00123", "Jan de Vries", "J.W. van der Berg", "A. "),
    *(
        "mw. drs. ",
        "Vries, J. de ",
        "Jansen-de Boer",
        "\0",
        "\n",
        " ",
        "1",
        ".",
        "é",
        "van de ",
        "x" * 300,
    ),
)
TEXTS = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=4), max_size=12).map("".join)
BORDERS = st.integers(PIECE - 40, PIECE + 5)


def test_the_patterns_are_found() -> None:
    assert len(PATTERNS) >= 6


@pytest.mark.parametrize("name", PATTERNS)
@settings(max_examples=examples(600), deadline=None)
@given(filler=st.sampled_from("ax1. A-\0"), border=BORDERS, first=TEXTS, second=TEXTS)
def test_pieces_give_the_matches_of_the_whole(
    name: str, filler: str, border: int, first: str, second: str
) -> None:
    pattern = PATTERNS[name]
    text = (first + filler * border)[: max(border, len(first))] + second
    whole = [match.span() for match in pattern.regex.finditer(text)]
    assert [match.span() for match in pattern.finditer(text)] == whole
    assert (found := pattern.search(text)) is None or found.span() == whole[0]


@pytest.mark.parametrize("name", PATTERNS)
@given(text=TEXTS)
def test_no_pattern_looks_further_than_it_declares(name: str, text: str) -> None:
    pattern = PATTERNS[name]
    for match in pattern.regex.finditer(text):
        near = text[: match.start() + pattern.longest]
        again = pattern.regex.search(near, match.start())
        assert again is not None
        assert again.span() == match.span()


def test_a_match_over_a_border_is_found_once() -> None:
    text = "x" * (PIECE - 12) + " 111222333 en 111222333"
    assert [match[0] for match in PATTERNS["bsn._NUMBER"].finditer(text)] == ["111222333"] * 2


def test_a_part_of_a_text() -> None:
    text = "111222333 111222333 111222333"
    assert [match.start() for match in PATTERNS["bsn._NUMBER"].finditer(text, 10, 19)] == [10]
