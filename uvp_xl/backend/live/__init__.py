"""A workbook that is open in front of the user, in Excel or LibreOffice, reached by xlwings."""

from __future__ import annotations

from uvp_xl.backend.live.live_workbook import LiveWorkbook

__all__ = ["LiveWorkbook"]
