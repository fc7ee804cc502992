"""The question what a colour means: a person chooses the answer, on Instellingen."""

import datetime as dt

import pytest

from tests.normalise.test_coloured_status import read
from uvp_xl.errors import UsageError
from uvp_xl.formats.listings.proposal_listing import proposal_lines
from uvp_xl.readback.colour_meanings import STATUSES
from uvp_xl.tidy.proposal import Proposal


def questions(*settings: list[object]) -> list[Proposal]:
    return [p for p in read(*settings).proposals() if p.rule == "kleur-zonder-woorden"]


def test_each_colour_is_asked_where_its_answer_comes() -> None:
    found = questions()
    assert [(p.sheet, p.cell, p.at, p.options) for p in found] == [
        ("Instellingen", cell, ("Plan", "D1"), STATUSES) for cell in ("B40", "B41", "B42")
    ]
    assert [p.shown_old for p in found] == [
        f"Kleur {colour} in “Status”" for colour in ("groen", "oranje", "rood")
    ]
    lines = [line.strip() for line, _ in proposal_lines("plan.xlsx", found)]
    assert "Kies zelf, en typ het op Instellingen, cel B40." in lines


def test_the_program_never_chooses() -> None:
    assert all(proposal.new is None for proposal in questions())
    with pytest.raises(UsageError, match="hier zijn meer mogelijkheden"):
        read().tidy(["Plan!D1"], dt.datetime(2026, 6, 1))


def test_only_lines_that_are_open_are_asked() -> None:
    assert questions(["Kleur groen", "gereed"]) == []
    assert [p.cell for p in questions(["Kleur rood", ""], ["Kleur groen", "gereed"])] == ["B2"]
