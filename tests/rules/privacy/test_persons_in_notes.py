"""Names in notes, and the names of their authors."""

from tests.rules.plans import everything, with_measure
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.finding import Finding
from uvp_xl.plan import Plan
from uvp_xl.rules.rule_catalogue import example_grids
from uvp_xl.workbook_metadata import Metadata, Note


def text(*notes: Note) -> list[Finding]:
    """Return the messages of the rule for a plan with these notes."""
    grids = example_grids(with_measure("Bellen"))
    plan = Plan(MemoryWorkbook("plan.xlsx", grids, Metadata(notes)))
    found = everything(plan)
    return [finding for finding in found if finding.rule == "persoonsnaam-in-opmerking"]


def test_an_author_is_reported_once() -> None:
    notes = [Note("1 Voorbeeld", cell, "klaar?", "Jan de Vries") for cell in ("A2", "B2")]
    (finding,) = text(*notes)
    assert (finding.cell, "(2 keer)" in finding.message) == ("A2", True)


def test_the_author_in_front_of_the_text_is_no_second_name() -> None:
    (finding,) = text(Note("1 Voorbeeld", "A2", "Jan de Vries:\nklaar?", "Jan de Vries"))
    assert "één keer" in finding.message


def test_a_name_in_the_text() -> None:
    (finding,) = text(Note("1 Voorbeeld", "C2", "vraag mw. P. Jansen", "team OOV"))
    assert (finding.cell, "mw. P. Jansen" in finding.message) == ("C2", True)


def test_notes_on_a_sheet_of_this_program_do_not_count() -> None:
    assert not text(Note("Te laat", "C2", "vraag mw. P. Jansen", "Jan de Vries"))
