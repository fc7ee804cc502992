"""Closed files: .xlsx and .xlsm to read and write, .xltx, .xltm, .xlsb, .xls and .ods to read."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.backend.closed.file import ClosedWorkbook

__all__ = ["ClosedWorkbook", "open_workbook"]


def open_workbook(path: Path | str, password: str = "") -> ClosedWorkbook:
    """Open the file at `path`; raises a ReadError when it cannot be read, or not safely.

    The `password` is for a file that asks for one.
    """
    return ClosedWorkbook(path, password)
