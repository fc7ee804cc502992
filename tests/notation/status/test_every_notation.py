"""Every phase, in every phrase and dress: what is written is what is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.grid import Percentage
from uvp_xl.notation.status import percentage, read
from uvp_xl.notation.status.phase_phrases import table

PHRASES = st.sampled_from(sorted(table()))
DRESSES = st.sampled_from(
    [
        str.lower,
        str.upper,
        str.capitalize,
        "  {} ".format,
        "{}.".format,
        "{}!".format,
        "\u00a0{}\n".format,
        "({})".format,
        "Status: {}".format,
        "{} (zie bijlage)".format,
        "{}, zie toelichting".format,
        lambda said: said.replace(" ", "\u00a0"),
        "<b>{}</b>".format,
    ]
)


@given(PHRASES, DRESSES)
def test_a_phrase(phrase, dress):
    text = dress(phrase)
    assert (text, read(text).phase) == (text, table()[phrase])


@given(PHRASES, st.sampled_from(["groen", "oranje", "rood", "grijs"]))
def test_a_light_is_kept_apart(phrase, colour):
    status = read(f"{colour} – {phrase}")
    assert (status.phase, status.light is None) == (table()[phrase], False)


@given(st.integers(0, 1000))
def test_a_percentage(tenths):
    text = f"{tenths // 10},{tenths % 10}%"
    assert read(text) == read(Percentage(tenths / 1000))
    assert read(text).phase == percentage.phase(tenths / 10)


@pytest.mark.parametrize("pattern", ["niet {}", "{}?", "{} of niet", "mogelijk {}", "nooit {}"])
@given(phrase=PHRASES)
def test_what_is_turned_is_never_read_as_it_stands(pattern, phrase):
    status = read(pattern.format(phrase))
    assert status.phase == "unknown" or status.phase == table().get(pattern.format(phrase))
    assert all(not read(text).problem for text in status.proposals)


@given(st.sampled_from([0, 1, 2, 50, 100, True, False]))
def test_a_bare_number_is_a_question(value):
    assert read(value).phase == "unknown"
