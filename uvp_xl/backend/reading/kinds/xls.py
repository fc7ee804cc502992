"""Reader for .xls, of Excel 5 to 2003: its sheets from the records of the workbook stream."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.backend.reading.kinds.compound_file import MAGIC, BadCompoundFile, CompoundFile
from uvp_xl.backend.reading.kinds.file_type import NO_BOOK
from uvp_xl.backend.reading.kinds.xls_globals import Globals
from uvp_xl.backend.reading.kinds.xls_sheet import read_sheet
from uvp_xl.errors import Broken
from uvp_xl.grid import Grid
from uvp_xl.work_budget import Work, metered, spend


def workbook_stream(data: bytes) -> bytes:
    """Return the stream with the workbook in `data`; some programs write nothing around it.

    Raises BadCompoundFile.
    """
    if not data.startswith(MAGIC):
        return data
    compound = CompoundFile(data)
    if not compound.workbook_stream:
        raise BadCompoundFile(NO_BOOK)
    return compound.read(compound.workbook_stream)


def read(path: Path, data: bytes) -> list[Grid]:
    """Read the sheets in `data`, the bytes of the .xls at `path`; raises a ReadError.

    Sheets of macros in the language of Excel 4 have cells like others.
    """
    try:
        with metered(str(path)):
            spend(Work.BYTES, len(data))
            stream = workbook_stream(data)
            book = Globals(path, stream)
            return [read_sheet(sheet, stream, book) for sheet in book.sheets]
    except BadCompoundFile as error:
        raise Broken(path, str(error)) from error
