"""New .ods files: OpenDocument 1.3, as LibreOffice opens it.

Written with lxml: odfdo, the one library that is kept well, takes 17 s for 5,000 rows of ten cells
where this takes one, and has no drop-down lists, filters or number formats.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from uvp_xl.backend.fresh.opendocument.content_xml import build_content
from uvp_xl.backend.fresh.opendocument.meta_xml import build_meta
from uvp_xl.backend.fresh.opendocument.ods_package import build_package
from uvp_xl.backend.fresh.opendocument.settings_xml import build_settings
from uvp_xl.backend.fresh.opendocument.styles_xml import build_styles
from uvp_xl.sheets.sheet_model import Sheet


def build_workbook(sheets: Sequence[Sheet]) -> bytes:
    """Build a new .ods with these sheets, at least one; equal sheets give equal bytes."""
    return _build(sheets, build_content(sheets))


def build_copy_source(sheets: Sequence[Sheet], first_day: dt.date) -> bytes:
    """Build an .ods to copy sheets from, into an open workbook with `first_day` as day 0.

    Every link in it is a formula.
    """
    return _build(sheets, build_content(sheets, first_day, formulas=True))


def _build(sheets: Sequence[Sheet], content: bytes) -> bytes:
    parts = {
        "content.xml": content,
        "styles.xml": build_styles(sheets),
        "settings.xml": build_settings(sheets),
        "meta.xml": build_meta(),
    }
    return build_package(parts)
