"""An open workbook in LibreOffice, through its own object model (UNO)."""

from __future__ import annotations

from uvp_xl.backend.live.libreoffice.libreoffice_program import LibreOfficeProgram

__all__ = ["LibreOfficeProgram"]
