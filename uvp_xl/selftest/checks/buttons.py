"""The five buttons."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl import addin
from uvp_xl.dutch_text import count
from uvp_xl.readback import proposal_sheet
from uvp_xl.selftest import sample_plan
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench
from uvp_xl.workbook_metadata import MARK


class Buttons(Check):
    """Each does what it says in a plan of two actions."""

    title, place = "De vijf knoppen", 130

    def look(self, bench: Bench) -> Iterator[Found]:
        """All five, one after the other, as a user clicks them."""
        hand, book = bench.hand, bench.book
        hand.add(sample_plan.PLAN)
        hand.fill(sample_plan.PLAN, sample_plan.ROWS)
        hand.select(sample_plan.PLAN, "B2")
        before = hand.view()
        said = addin.refresh(book, sample_plan.DATE)
        yield from _says("Vernieuwen", "2 acties gelezen. De overzichten zijn ververst.", said)
        said = addin.check(book, sample_plan.DATE)
        yield from _says("Controleren", "zie het blad Controle", said)
        marked = len(_marks(bench))
        yield from differing(
            {"er zijn cellen gemarkeerd": True}, {"er zijn cellen gemarkeerd": marked > 0}
        )
        said = addin.clear_marks(book)
        cleared = f"{count(marked, 'markering is', 'markeringen zijn')} gewist."
        yield from _says("Markeringen wissen", cleared, said)
        yield from differing({"markeringen daarna": []}, {"markeringen daarna": _marks(bench)})
        yield from _tidied(bench)
        yield from differing(before, hand.view())


def _tidied(bench: Bench) -> Iterator[Found]:
    """List the proposals, say yes to the first, and take that back."""
    book, about = bench.book, "de cel met het voorstel"
    old = bench.grid(sample_plan.PLAN).value(2, 4)
    yield from _says("Voorstellen", "op het blad Voorstellen.", addin.tidy(book))
    listed = bench.grid(proposal_sheet.NAME)
    column = proposal_sheet.TITLES.index("Overnemen") + 1
    row = next((n for n, cells in enumerate(listed.rows, 1) if sample_plan.PLAN in cells), 0)
    yield from differing({"er is een voorstel": True}, {"er is een voorstel": row > 0})
    if not row:
        return
    bench.hand.enter(proposal_sheet.NAME, f"{chr(64 + column)}{row}", proposal_sheet.YES)
    yield from _says("Voorstellen, na “ja”", "1 cel is veranderd.", addin.tidy(book))
    new = bench.grid(sample_plan.PLAN).value(2, 4)
    yield from differing({f"{about} is veranderd": True}, {f"{about} is veranderd": new != old})
    yield from _says("Terugdraaien", "1 cel is teruggedraaid.", addin.restore(book))
    yield from differing({about: old}, {about: bench.grid(sample_plan.PLAN).value(2, 4)})


def _marks(bench: Bench) -> list[str]:
    """The cells with a mark."""
    notes = bench.workbook().program.notes()
    return [note.cell for note in notes if note.text.startswith(MARK)]


def _says(button: str, wanted: str, said: str) -> Iterator[Found]:
    """Whether the message of a button has these words."""
    yield from differing({button: wanted}, {button: wanted if wanted in said else said})
