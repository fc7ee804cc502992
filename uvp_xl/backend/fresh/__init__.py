"""New workbooks built from sheets alone, for output in another format than the source file."""

from __future__ import annotations

from uvp_xl.backend.fresh.new_workbook import FreshWorkbook

__all__ = ["FreshWorkbook"]
