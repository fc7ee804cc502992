"""Discovery of the file formats of new workbooks: the modules in the folder `formats`.

Each module is named after its file suffix and has a function `build_workbook`.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import cast

from uvp_xl.backend.fresh import formats as package
from uvp_xl.errors import UsageError
from uvp_xl.sheets.sheet_model import Sheet

Writer = Callable[[Sequence[Sheet]], bytes]
"""Builds the bytes of a new file with these sheets, at least one; equal sheets give equal bytes."""


@cache
def suffixes() -> tuple[str, ...]:
    """Return the suffixes of all formats in alphabetical order.

    >>> suffixes()
    ('.ods', '.xlsx')
    """
    return tuple(sorted(f".{module.name}" for module in pkgutil.iter_modules(package.__path__)))


def find_writer(target: Path) -> Writer:
    """Return the writer for the suffix of `target`; raises UsageError when there is none.

    >>> find_writer(Path("plan.ODS")).__module__
    'uvp_xl.backend.fresh.formats.ods'
    """
    suffix = target.suffix.lower()
    if suffix not in suffixes():
        possible = " of ".join(suffixes())
        raise UsageError(
            f"{target.name}: de naam van een nieuw bestand moet eindigen op {possible}."
        )
    return cast("Writer", import_module(f"{package.__name__}{suffix}").build_workbook)
