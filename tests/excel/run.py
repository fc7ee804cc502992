"""Run scenarios: python -m tests.excel.run NAME... prints the result of each, as JSON.

A name is that of a function in tests/excel/scenarios, with its file: "buttons.refresh". Arguments
go along as JSON: 'buttons.refresh {"language": "en"}'. With "-" the names come from the input, one
a line, and each answer goes out as one line: so one process serves many tests.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import traceback
from typing import Any

from tests.excel import boot

SELDOM = (200_000, 20, 100)
"""The thresholds of garbage collection."""


def answer(line: str) -> dict[str, Any]:
    """Return the result of a scenario, or its error."""
    name, _, given = line.strip().partition(" ")
    module, _, function = name.rpartition(".")
    try:
        scenario = getattr(importlib.import_module(f"tests.excel.scenarios.{module}"), function)
        return {"gives": scenario(**(json.loads(given) if given else {}))}
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        return {"error": "".join(traceback.format_exception(error))}


def main() -> None:
    """Run what the command line names, or the input."""
    names = sys.argv[1:]
    out, sys.stdout = sys.stdout, sys.stderr  # Nothing else may write between the answers.
    boot.boot()
    gc.freeze()  # Collecting garbage in permanent objects takes a tenth of the time.
    gc.set_threshold(*SELDOM)
    for line in sys.stdin if names == ["-"] else names:
        out.write(json.dumps(answer(line), default=str) + "\n")
        out.flush()


if __name__ == "__main__":
    main()
