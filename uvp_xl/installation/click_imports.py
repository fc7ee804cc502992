"""Load everything a click loads and list it: ``python -m uvp_xl.installation.click_imports``.

The empty plan and a sample plan in memory are fully processed; nothing is written to the disk.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from importlib import import_module

BUTTONS = ("uvp_xl.addin", "uvp_xl.backend.live.live_workbook")
"""Modules that those plans do not load, because they are not open in Excel."""


def sources() -> list[str]:
    """Return the source files of all modules that are loaded now."""
    specs = (getattr(module, "__spec__", None) for module in list(sys.modules.values()))
    return sorted({spec.origin for spec in specs if spec and spec.cached and spec.origin})


def main() -> None:
    """Load the modules, and write their source files as a JSON list in ASCII."""
    from uvp_xl import worker_preload
    from uvp_xl.backend.live import attach
    from uvp_xl.installation import packaged_files
    from uvp_xl.plan import read

    for name in BUTTONS:
        import_module(name)
    attach.load_xlwings()  # This does not end the Excels of the user, as importing it would.
    plan = read(packaged_files.path(packaged_files.TEMPLATE))
    plan.workbook.put(
        plan.reports(worker_preload.DATE, dt.datetime.combine(worker_preload.DATE, dt.time()))
    )
    worker_preload.PLAN.reports(worker_preload.DATE)
    worker_preload.PLAN.proposals()
    sys.stdout.write(json.dumps(sources()))


if __name__ == "__main__":
    main()
