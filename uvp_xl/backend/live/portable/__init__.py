"""An open workbook in any program that xlwings supports, through xlwings' own interface."""

from __future__ import annotations

from uvp_xl.backend.live.portable.portable_program import PortableProgram

__all__ = ["PortableProgram"]
