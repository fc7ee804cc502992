"""`read` as a whole: the facts of the notation table, and what must hold for every cell."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.sample import examples
from uvp_xl.grid import CellError
from uvp_xl.notation.cell_reading import Status
from uvp_xl.notation.status import done, read, traffic_light
from uvp_xl.notation.status.phase_phrases import table

FACTS = [
    ("gereed", "done"),
    ("klaar", "done"),
    ("√", "done"),
    ("in uitvoering", "in_progress"),
    ("lopend", "in_progress"),
    ("bezig", "in_progress"),
    ("50%", "in_progress"),
    ("op schema", "in_progress"),
    ("Nog niet gestart", "not_started"),
    ("gepland", "not_started"),
    ("nog open", "not_started"),
    ("vervallen", "dropped"),
    ("on hold", "paused"),
    ("vertraagd", "delayed"),
    ("structureel", "ongoing"),
    ("groen", "unknown"),
]
PIECES = [
    *"√✓☑x?%–-/(),.:;0159 ", "🟢", "🔴", "50%", "100%", "0%", "2020", "mei ", "Q2 ", "gereed",
    "afgerond", "klaar", " in uitvoering", "loopt ", "gestart", "gepland", "vervallen",
    "on hold",
    "vertraagd", "structureel", "niet ", "nog ", "nog niet ", "geen ", "bijna ",
    "deels ", "groen",
    "oranje ", "rood", "code ", "in ", "voor ", "of ", " en ", "zie ", "wordt ", "\n", "\u00a0",
]  # fmt: skip
CELLS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(PIECES), max_size=7).map("".join),
    st.integers(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
    st.timedeltas(),
    st.builds(CellError, st.text()),
)
DENIALS = ("niet", "nog niet", "niet meer", "bijna", "nooit", "mogelijk", "nog niet echt", "half")


@pytest.mark.parametrize(("text", "phase"), FACTS)
def test_facts(text: str, phase: str) -> None:
    assert read(text).phase == phase


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact[0])
@pytest.mark.parametrize(
    "dress",
    [
        str.upper,
        str.capitalize,
        lambda text: f"  {text}.\n",
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "\u202f"),
        lambda text: text.replace(" ", "\r\n"),
        lambda text: f"\ufeff{text}\u200b;",
        lambda text: f"({text})",
        lambda text: f"- {text}",
        lambda text: f"Status: {text}",
    ],
)
def test_typography_changes_nothing(fact: tuple[str, str], dress: object) -> None:
    assert callable(dress)
    plain, dressed = read(fact[0]), read(dress(fact[0]))
    assert (dressed.phase, dressed.light, dressed.percentage) == (
        plain.phase,
        plain.light,
        plain.percentage,
    )


@pytest.mark.parametrize("text", ["", "  ", "\u00a0", "\n", "\u200b"])
def test_empty(text: str) -> None:
    assert read(text) == Status(None)


@pytest.mark.parametrize("denial", DENIALS)
def test_a_denied_phrase_is_never_read_as_that_phrase(denial: str) -> None:
    for phrase in table():
        denied = f"{denial} {phrase}"
        allowed = {"unknown", table().get(denied), table().get(denied.removeprefix("nog "))}
        # What is half or nearly done is under way.
        allowed |= {"in_progress"} if table()[phrase] == "done" else set()
        assert read(denied).phase in allowed - {"done"}, denied


@pytest.mark.parametrize("word", done.WORDS)
@pytest.mark.parametrize(
    "frame",
    ["niet {}", "nog niet {}", "bijna {}", "deels {}", "{}?", "{} m.u.v. Zuid", "{} (deels)",
     "{}, behalve Zuid", "{} voor 50%", "50% {}", "wordt {}", "zal {} zijn", "{} / loopt",
     "moet nog {} worden", "{} in 3 wijken", "3 van 5 {}", "{}: Q4", "plan {}",
     "{} of vervallen",
     "{} (fase 1)", "{}, rest volgt", "nog niet alles {}"],
)  # fmt: skip
def test_what_is_not_wholly_done_is_never_done(frame: str, word: str) -> None:
    assert read(frame.format(word)).phase in ("in_progress", "not_started", "unknown")


@settings(max_examples=examples(1500))
@given(CELLS)
@example("İn uitvoering")
@example("gereed " * 300)
@example("²%")
@example("groen|rood")
@example("." * 1000)
def test_any_cell_gives_a_sound_result(cell: str | float) -> None:
    status = read(cell)
    assert bool(status.problem) == (status.phase == "unknown")
    assert status.percentage is None or 0 <= status.percentage <= 100
    assert status.light in (None, *traffic_light.DUTCH)
    if status.phase is None:
        assert status == Status(None)
    if status.phase == "done":
        assert status.percentage in (None, 100)
    for proposal in status.proposals:
        assert read(proposal).phase not in (None, "unknown")


@settings(max_examples=examples(300))
@given(st.sampled_from(sorted(table())), st.sampled_from(sorted(table())))
def test_two_phases_in_one_cell_are_a_question(one: str, two: str) -> None:
    status = read(f"{one} / {two}")
    if table()[one] == table()[two]:
        assert status.phase == table()[one]
    else:
        assert (status.phase, status.proposals) == ("unknown", (one, two))
