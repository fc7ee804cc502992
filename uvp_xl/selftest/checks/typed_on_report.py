"""Text that a user typed on a report sheet."""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import report
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET, TEXT = "Proef getypt", "bellen met de wijkagent"


class Typed(Check):
    """It is told with its content when the sheet is written anew; without it nothing is told."""

    title, place = "Melden wat iemand op een overzicht typte", 100

    def look(self, bench: Bench) -> Iterator[Found]:
        """Write twice with nothing in between, then type, and write again."""
        sheet = report(SHEET)
        bench.put(sheet)
        bench.remembered(SHEET)
        quiet = bench.put(sheet).notes
        yield from differing({"zonder getypte tekst": ()}, {"zonder getypte tekst": quiet})
        bench.hand.enter(SHEET, "H7", TEXT)
        told = " ".join(bench.put(sheet).notes)
        about = "de getypte tekst"
        yield from differing({about: TEXT}, {about: TEXT if TEXT in told else told})
