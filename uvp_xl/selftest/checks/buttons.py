"""The five buttons."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl import addin
from uvp_xl.dutch_text import count
from uvp_xl.readback import proposal_sheet
from uvp_xl.selftest import sample_plan
from uvp_xl.selftest.difference import CheckResult, compare, differences
from uvp_xl.selftest.selftest_check import SelftestCheck
from uvp_xl.selftest.workbench import Workbench
from uvp_xl.workbook_metadata import MARK


class Buttons(SelftestCheck):
    """Checks the message and the effect of each button in a plan of two actions."""

    title, order = "De vijf knoppen", 130

    def run(self, bench: Workbench) -> Iterator[CheckResult]:
        """Click all five, one after the other."""
        user, book = bench.user, bench.book
        user.add(sample_plan.PLAN)
        user.fill(sample_plan.PLAN, sample_plan.ROWS)
        user.select(sample_plan.PLAN, "B2")
        before = user.view()
        message = addin.refresh(book, sample_plan.DATE)
        yield from _contains(
            "Vernieuwen", "2 acties gelezen. De overzichten zijn ververst.", message
        )
        message = addin.check(book, sample_plan.DATE)
        yield from _contains("Controleren", "zie het blad Controle", message)
        marked = len(_marked_cells(bench))
        yield from compare("er zijn cellen gemarkeerd", True, marked > 0)
        message = addin.clear_marks(book)
        cleared = f"{count(marked, 'markering is', 'markeringen zijn')} gewist."
        yield from _contains("Markeringen wissen", cleared, message)
        yield from compare("markeringen daarna", [], _marked_cells(bench))
        yield from _check_proposals(bench)
        yield from differences(before, user.view())


def _check_proposals(bench: Workbench) -> Iterator[CheckResult]:
    """List the proposals, accept the first, and undo that."""
    book, about = bench.book, "de cel met het voorstel"
    old = bench.grid(sample_plan.PLAN).value(2, 4)
    yield from _contains("Voorstellen", "op het blad Voorstellen.", addin.tidy(book))
    grid = bench.grid(proposal_sheet.NAME)
    column = proposal_sheet.TITLES.index("Overnemen") + 1
    row = next((n for n, cells in enumerate(grid.rows, 1) if sample_plan.PLAN in cells), 0)
    yield from compare("er is een voorstel", True, row > 0)
    if not row:
        return
    bench.user.enter(proposal_sheet.NAME, f"{chr(64 + column)}{row}", proposal_sheet.YES)
    yield from _contains("Voorstellen, na “ja”", "1 cel is veranderd.", addin.tidy(book))
    new = bench.grid(sample_plan.PLAN).value(2, 4)
    yield from compare(f"{about} is veranderd", True, new != old)
    yield from _contains("Terugdraaien", "1 cel is teruggedraaid.", addin.restore(book))
    yield from compare(about, old, bench.grid(sample_plan.PLAN).value(2, 4))


def _marked_cells(bench: Workbench) -> list[str]:
    """Return the cells with a mark."""
    notes = bench.workbook().program.notes()
    return [note.cell for note in notes if note.text.startswith(MARK)]


def _contains(button: str, expected: str, message: str) -> Iterator[CheckResult]:
    """Check that the message of a button contains a text."""
    yield from compare(button, expected, expected if expected in message else message)
