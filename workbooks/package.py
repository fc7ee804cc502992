"""The file itself, .xlsx or .xlsm: the same content gives the same bytes, on every run.

XlsxWriter does the writing; here its package is zipped again without a clock or a platform.
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from xlsxwriter import Workbook

from workbooks.plan import Plan

_FONT = {"font_name": "Arial", "font_size": 10}
# A row without a format of its own: its height is a first fit that Excel may adjust when the
# text changes, as in a workbook made by hand. XlsxWriter can only fix heights for good.
_FITTED = re.compile(rb'(<row r="\d+" spans="[^"]+" ht="[^"]+") customHeight="1"')
# XlsxWriter knows one font for what stands on a button. Without it LibreOffice takes a wide one.
_CAPTION = re.compile(rb'<font face="Calibri" size="220"')
_UNIX = 3
_UNDATED = dt.date(2020, 1, 1)
"""An empty plan was made on no day in particular, but a package names one."""


@contextmanager
def new_workbook(path: Path, plan: Plan) -> Iterator[Workbook]:
    """An empty workbook for `plan`, written to `path` at the end of the with block."""
    made = io.BytesIO()
    # XlsxWriter writes in the dictionary of the font that it is given: each book gets its own.
    options = {"in_memory": True, "default_format_properties": dict(_FONT)}
    with Workbook(made, options) as book:
        created = dt.datetime.combine(plan.start or _UNDATED, dt.time())
        book.set_properties({"title": plan.title, "company": plan.municipality, "created": created})
        yield book
    path.write_bytes(_settled(made))


def _settled(made: io.BytesIO) -> bytes:
    """The same package with nothing in it that depends on when and where it was made."""
    result = io.BytesIO()
    with ZipFile(made) as source, ZipFile(result, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.create_system = _UNIX
            part.compress_type = ZIP_DEFLATED
            data = _FITTED.sub(rb"\1", source.read(name))
            target.writestr(part, _CAPTION.sub(rb'<font face="Arial" size="200"', data))
    return result.getvalue()
