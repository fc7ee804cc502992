"""What is switched off during a click."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from uvp_xl.selftest.sample_plan import report
from uvp_xl.selftest.selftest_check import Check, Found, differing
from uvp_xl.selftest.workbench import Bench

SHEET, OWN, CELL = "Proef rust", "Eigen blad", "C4"


class Settings(Check):
    """Settings, sheet in front and selection are back afterwards, also when a click fails."""

    title, place = "Instellingen en beeld terugzetten", 140

    def look(self, bench: Bench) -> Iterator[Found]:
        """Write a sheet within one quiet, and let another one fail."""
        hand = bench.hand
        hand.add(OWN)
        hand.select(OWN, CELL)
        before = hand.settings() | hand.view()
        with bench.click() as workbook:
            workbook.program.set_status("uvp-xl: zelftest")
            workbook.put([report(SHEET)])
        yield from differing(before, hand.settings() | hand.view())
        with contextlib.suppress(_OnPurpose), bench.click() as workbook:
            workbook.put([report(SHEET)])
            raise _OnPurpose
        after = hand.settings() | hand.view()
        failed = {f"{name} (na een fout)": value for name, value in after.items()}
        yield from differing({f"{name} (na een fout)": v for name, v in before.items()}, failed)


class _OnPurpose(Exception):
    """A click that fails."""
