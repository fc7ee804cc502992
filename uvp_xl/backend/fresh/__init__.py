"""New workbooks, made from sheets alone: for output of another kind than the file that was read."""

from __future__ import annotations

from uvp_xl.backend.fresh.new_workbook import FreshWorkbook

__all__ = ["FreshWorkbook"]
