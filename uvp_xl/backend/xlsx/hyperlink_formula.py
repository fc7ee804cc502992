"""Links as formulas, for open workbooks, where each native link would take a call.

The user sees no difference: a click leads to the same cell, also after "save as", and the text
remains text because it is quoted.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from uvp_xl.backend.ooxml.xml_text import content_xml
from uvp_xl.sheets.sheet_model import Cell, Link
from uvp_xl.storable_text import to_storable

MAX_LITERAL = 255
"""Excel's limit on the characters of one quoted text in a formula."""
MAX_FORMULA = 8_000
"""Characters of a formula; Excel allows 8,192. A longer text gets no link."""


@dataclass(frozen=True, slots=True)
class LinkFormula:
    """A formula without its "=", and its result."""

    formula: str
    shown: str | int | float

    def element(self) -> bytes:
        """Return the content of the <c> element of a sheet part, starting at its type."""
        kind = ' t="str"' if isinstance(self.shown, str) else ""
        xml = f"{kind}><f>{content_xml(self.formula)}</f><v>{content_xml(str(self.shown))}</v>"
        return xml.encode()


def link_formula(cell: Cell) -> LinkFormula | None:
    '''Return the formula of a cell with a link; None for a cell that gets no formula.

    >>> print(link_formula(Cell('zie "B2"', link=Link("Te laat", "B2"))).formula)
    HYPERLINK("#'Te laat'!B2","zie ""B2""")
    '''
    content = cell.content
    if cell.link is None or isinstance(content, bool | dt.date):
        return None
    shown = to_storable(content or "") if isinstance(content, str | None) else content
    argument = shown if not isinstance(shown, str) else _literal(shown)
    formula = f"HYPERLINK({quote_text('#' + link_location(cell.link))},{argument})"
    return LinkFormula(formula, shown) if len(formula) < MAX_FORMULA else None


def link_location(link: Link) -> str:
    """Return the target of a link as Excel writes it, with the sheet name quoted.

    >>> link_location(Link("O'Brien", "B2"))
    "'O''Brien'!B2"
    """
    return f"{quote_sheet(link.sheet)}!{link.cell}"


def _literal(text: str) -> str:
    """Return a text as a formula expression, split into literals that are short enough."""
    literals = [text[i : i + MAX_LITERAL] for i in range(0, len(text), MAX_LITERAL)]
    return "&".join(map(quote_text, literals or [""]))


def quote_sheet(name: str) -> str:
    """Return a sheet name in the quotes of a formula."""
    return "'" + name.replace("'", "''") + "'"


def quote_text(text: str) -> str:
    """Return a text in the quotes of a formula.

    >>> quote_text('zeg "ja" of nee')
    '"zeg ""ja"" of nee"'
    """
    return '"' + text.replace('"', '""') + '"'
