"""Statuses as people and programs write them, grouped by meaning, each with the kind of its source.

The source is the kind of document or program in which the wording was found; "variant" is a
wording of the same family that was made up for this table.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from uvp_xl.notation.status import read
from uvp_xl.notation.status.dated_history import entries

HERE = Path(__file__).parent
_FEWEST = 40
ROWS = [
    tuple(line.split("\t"))
    for line in (HERE / "status_corpus.tsv").read_text("utf-8").splitlines()[1:]
]


@pytest.mark.parametrize(("text", "phase", "light", "source"), ROWS)
def test_corpus(text: str, phase: str, light: str, source: str) -> None:
    status = read(text.replace("\\n", "\n"))
    assert source
    assert (status.phase, status.light or "") == (phase.replace("question", "unknown"), light)
    assert bool(status.problem) == (status.phase == "unknown")
    assert all(read(proposal).phase != "unknown" for proposal in status.proposals)


def test_a_wording_stands_in_the_table_once() -> None:
    assert len({text for text, *_ in ROWS}) == len(ROWS)


def test_most_of_each_phase_was_found_and_not_made_up() -> None:
    found = Counter(phase for _, phase, _, source in ROWS if source != "variant")
    made_up = Counter(phase for _, phase, _, source in ROWS if source == "variant")
    histories = [text for text, *_ in ROWS if len(entries(text.replace("\\n", "\n"))) > 1]
    assert len(histories) > 20
    assert all(found[phase] > made_up[phase] for phase in found)


def test_forty_wordings_were_found_for_each_phase_and_for_the_lights() -> None:
    found: dict[str, set[str]] = {}
    for text, phase, _, source in ROWS:
        if source != "variant":
            found.setdefault(phase, set()).add(_letters(text))
    assert {phase: len(texts) for phase, texts in found.items() if len(texts) < _FEWEST} == {}


def _letters(text: str) -> str:
    """Return the letters and digits alone: "To Do", "todo" and "📅 To do" are one wording."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


@pytest.mark.parametrize("dress", [str.upper, " {}. ".format, "({})".format, "2 - {}".format])
def test_dressed(dress: object) -> None:
    assert callable(dress)
    for text, phase, light, _ in ROWS:
        plain = text.isascii() and text.replace(" ", "").isalpha()
        if plain and phase != "question":
            status = read(dress(text))
            assert (text, status.phase, status.light or "") == (text, phase, light)
