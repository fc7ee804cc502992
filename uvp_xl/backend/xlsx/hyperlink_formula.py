"""A link as a formula: what an open workbook gets, where links of its own kind take a call each.

To the user it is the same: a click, the same place, also after "save as"; and the text stays text,
as it stands between quotes.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from xml.sax.saxutils import escape

from uvp_xl.sheets.sheet_model import Cell, Link
from uvp_xl.storable_text import to_storable

MAX_LITERAL = 255
"""Signs of one text between quotes in a formula of Excel."""
MAX_FORMULA = 8_000
"""Signs of a formula; Excel takes 8,192. A longer text has no link."""


@dataclass(frozen=True, slots=True)
class LinkFormula:
    """A formula without its "=", and the outcome that it has."""

    formula: str
    shown: str | int | float

    def element(self) -> bytes:
        """What stands in the <c> element of a sheet part, from its type on."""
        kind = ' t="str"' if isinstance(self.shown, str) else ""
        said = f"{kind}><f>{escape(self.formula)}</f><v>{escape(str(self.shown))}</v>"
        return said.encode()


def link_formula(cell: Cell) -> LinkFormula | None:
    '''The formula of a cell with a link; None for a cell that gets none.

    >>> print(link_formula(Cell('zie "B2"', link=Link("Te laat", "B2"))).formula)
    HYPERLINK("#'Te laat'!B2","zie ""B2""")
    '''
    content = cell.content
    if cell.link is None or isinstance(content, bool | dt.date):
        return None
    shown = to_storable(content or "") if isinstance(content, str | None) else content
    told = shown if not isinstance(shown, str) else _literal(shown)
    made = f"HYPERLINK({_quoted('#' + link_location(cell.link))},{told})"
    return LinkFormula(made, shown) if len(made) < MAX_FORMULA else None


def link_location(link: Link) -> str:
    """The place of a link as Excel writes it, with the name of the sheet quoted.

    >>> link_location(Link("O'Brien", "B2"))
    "'O''Brien'!B2"
    """
    name = to_storable(link.sheet).replace("'", "''")
    return f"'{name}'!{link.cell}"


def _literal(text: str) -> str:
    """A text as a formula has it, in pieces that are short enough."""
    pieces = [text[i : i + MAX_LITERAL] for i in range(0, len(text), MAX_LITERAL)]
    return "&".join(map(_quoted, pieces or [""]))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
