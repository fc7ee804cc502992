"""An open workbook by xlwings' own words alone: in any program that xlwings knows."""

from __future__ import annotations

from uvp_xl.backend.live.portable.portable_program import Plain

__all__ = ["Plain"]
