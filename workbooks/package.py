"""Reproducible .xlsx and .xlsm files: the same content always gives the same bytes.

XlsxWriter writes the package; this module zips it again without timestamps or a platform.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook

from macros.addin import zip_entry
from workbooks.plan import Plan

_FONT = {"font_name": "Arial", "font_size": 10}
# A row without a row format: Excel may adjust its height when the text changes, as in a workbook
# that a person typed. XlsxWriter can only set fixed heights.
_FIXED_HEIGHT = re.compile(rb'(<row r="\d+" spans="[^"]+" ht="[^"]+") customHeight="1"')
# XlsxWriter has one font for button captions. LibreOffice replaces it with a wide one.
_CAPTION = re.compile(rb'<font face="Calibri" size="220"')
_UNDATED = dt.date(2020, 1, 1)
"""The creation date of an empty plan: a package needs one."""


@contextmanager
def new_workbook(path: Path, plan: Plan) -> Iterator[Workbook]:
    """Yield an empty workbook for `plan`, and write it to `path` at the end of the with block."""
    buffer = io.BytesIO()
    # XlsxWriter modifies the dictionary of the font: each workbook gets a copy.
    options = {"in_memory": True, "default_format_properties": dict(_FONT)}
    with Workbook(buffer, options) as book:
        created = dt.datetime.combine(plan.start or _UNDATED, dt.time())
        book.set_properties({"title": plan.title, "company": plan.municipality, "created": created})
        yield book
    path.write_bytes(_reproducible(buffer))


def _reproducible(package: io.BytesIO) -> bytes:
    """Return the package without anything that depends on time or machine."""
    result = io.BytesIO()
    with ZipFile(package) as source, ZipFile(result, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            data = _FIXED_HEIGHT.sub(rb"\1", source.read(name))
            data = _CAPTION.sub(rb'<font face="Arial" size="200"', data)
            target.writestr(zip_entry(name), data)
    return result.getvalue()
