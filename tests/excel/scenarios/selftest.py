"""The selftest, in the made-up Excel."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tests.excel.rig import Rig


def tried(language: str = "nl", bound: str = "late") -> dict[str, Any]:
    """All checks, beside a workbook of the user; what came of each, and of the rest of Excel."""
    from uvp_xl.backend.live.attach import running
    from uvp_xl.selftest import report
    from uvp_xl.selftest.run import run

    rig = Rig(language, bound)
    own = rig.open()
    changes = own.changes
    with rig.clocked():
        result = run(running("excel"), clock=rig.wire.clock.monotonic)
    return {
        "outcomes": [asdict(outcome) for outcome in result.outcomes],
        "report": report.text(result),
        "books": [book.name for book in rig.app.books],
        "changed": own.changes != changes,
        "odd": rig.odd(),
        "asked": rig.app.asked,
        "lacks": dict(rig.wire.unmodelled),
    }
