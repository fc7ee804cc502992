"""An open workbook in LibreOffice, by its own object model (UNO)."""

from __future__ import annotations

from uvp_xl.backend.live.libreoffice.libreoffice_program import LibreOffice

__all__ = ["LibreOffice"]
