"""A workbook that is open in front of the user: in Excel, or in LibreOffice, through xlwings."""

from __future__ import annotations

from uvp_xl.backend.live.book import LiveWorkbook

__all__ = ["LiveWorkbook"]
