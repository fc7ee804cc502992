"""An open workbook in Excel on Windows."""

from __future__ import annotations

from uvp_xl.backend.live.excel.excel_program import Excel

__all__ = ["Excel"]
