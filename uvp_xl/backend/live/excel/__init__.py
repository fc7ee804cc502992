"""An open workbook in Excel on Windows."""

from __future__ import annotations

from uvp_xl.backend.live.excel.excel_program import ExcelProgram

__all__ = ["ExcelProgram"]
