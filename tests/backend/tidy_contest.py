"""Ten processes that each accept a proposal for another cell of one file, all at once.

A program of its own, because a process of the tests has threads and must not be forked.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path

import openpyxl

import uvp_xl
from tests.backend.storage.contest import PROCESSES, at_once
from uvp_xl.backend.storage.backup import list_backups
from uvp_xl.errors import WriteError

MADE = dt.datetime(2020, 11, 1, 12)
HEADINGS = ["Actiepunt", "Maatregel", "PH", "Partijen", "Planning"]


def make(path: Path) -> list[str]:
    """Create a plan, and return the cells with a proposal, one for each process."""
    book = openpyxl.Workbook()
    book.active.append(HEADINGS)
    for number in range(PROCESSES):
        book.active.append(
            [f"Punt {number}", "Voorlichting", "Burgemeester", "politie. OM", "doorlopend"]
        )
    book.save(path)
    return open_cells(path)


def open_cells(path: Path) -> list[str]:
    """Return the cells whose proposal is not accepted."""
    return [f"{p.sheet}!{p.cell}" for p in uvp_xl.read(path).proposals() if p.new]


def accept(path: Path, cell: str, plan: uvp_xl.Plan | None = None) -> str:
    """Accept a proposal, in the plan as it was read before the others began, or as it is now."""
    try:
        (plan or uvp_xl.read(path)).tidy([cell], MADE)
    except WriteError as error:
        return f"{cell}: {error}"
    return cell


def compete(path: Path, before: bool) -> dict[str, object]:
    """Let all accept their cell, and return what became of it."""
    cells = make(path)
    works = []
    for cell in cells:
        plan = uvp_xl.read(path) if before else None
        if plan:
            plan.proposals()
        works.append(lambda cell=cell, plan=plan: accept(path, cell, plan))
    answers = at_once(works)
    return {
        "cells": cells,
        "done": [answer for answer in answers if answer in cells],
        "told": [answer for answer in answers if answer not in cells],
        "open": open_cells(path),
        "backups": len(list_backups(path)),
        "left": sorted(f.name for f in path.parent.rglob(".*") if f.name != ".uvp-backups"),
    }


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    outcomes = [compete(folder / f"{before}.xlsx", before) for before in (True, False)]
    sys.stdout.write(json.dumps(outcomes))
