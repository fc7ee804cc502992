"""The modules' findings together."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("gerred", ("gereed",)), ("in uitvoerng", ("in uitvoering",)),
        ("afgrond", ("afgerond",)),
        ("gereed / loopt", ("gereed", "loopt")), ("plan gereed", ("gereed", "in uitvoering")),
        ("gereed (fase 1)", ("gereed", "in uitvoering")), ("werkgroep loopt", ()),
        ("niet vervallen", ()), ("gereed?", ()), ("zie bijlage", ()), ("?", ()), ("2021", ()),
        ("n.t.b.", ()), ("nog niet bekend", ()),
        ("nog niet gestrat", ("nog niet gestart",)), ("...", ()), ("project", ()),
        ("x" * 200, ()),
        ("100% in uitvoering", ()),
    ],
)  # fmt: skip
def test_questions_and_their_proposals(text: str, proposals: tuple[str, ...]) -> None:
    status = read(text)
    assert (status.phase, status.proposals) == ("unknown", proposals)
    assert status.problem.endswith(".")


@pytest.mark.parametrize(
    ("text", "phase"),
    [
        ("gestart, nog niet gereed", "in_progress"), ("gestart maar nog niet klaar", "in_progress"),
        ("opgestart (nog niet voltooid)", "in_progress"),
        ("nog niet klaar, wel gestart", "in_progress"),
        ("gestart nog niet gereed", "in_progress"), ("vertraagd, nog niet afgehandeld", "delayed"),
        ("gepland, nog niet uitgevoerd", "not_started"), ("on hold, niet gereed", "paused"),
        ("vervallen, niet uitgevoerd", "dropped"), ("loopt, geen vertraging", "in_progress"),
        ("afgerond, niet vertraagd", "done"), ("80% (nog niet gereed)", "in_progress"),
        ("0%, niet gereed", "not_started"),
        ("gereed, nog niet gereed", "unknown"), ("vertraagd, niet vertraagd", "unknown"),
        ("niet vertraagd gestart", "unknown"), ("niet gereed en gestart", "unknown"),
        ("100%, nog niet gereed", "unknown"), ("niet gereed in Zuid, gereed in Noord", "unknown"),
    ],
)  # fmt: skip
def test_what_a_phrase_excludes(text: str, phase: str) -> None:
    assert read(text).phase == phase


@pytest.mark.parametrize("text", ["loopt t/m eind 2026?", "gestart (eind 2020?)", "gepland mei?"])
def test_a_doubt_about_the_date_is_none_about_the_phase(text: str) -> None:
    assert read(text).phase in ("in_progress", "not_started")


@pytest.mark.parametrize("text", ["gereed eind 2020?", "vervallen in 2020?", "loopt?"])
def test_a_doubt_that_may_be_about_the_phase_is_asked(text: str) -> None:
    assert read(text).phase == "unknown"
