"""Texts that a cell of Excel can hold, for properties: also those that XML does not carry as is."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = (
    "\r", "\n", "\r\n", "\t", " ", "  ", "_", "_x", "x0041", "0041_", "_x0041_", "_x005F_",
    "_x005f_x000d_", "_x000D_", "_x000a_", "_X0041_", "_xD800_", "_x2026_", "_x00", "\x01",
    "\x0b", "\x0c", "\x1f", "\x7f", "\x85", "\xa0", "\u2028", "\ufeff", "\ufffd", "é", "😀", "=1+1",
    "<b>&amp;</b>", "]]>", "'\"", "poltie", "a",
)  # fmt: skip
"""Pieces that become something else when they stand together."""
LACKING = "\ud800\ude00\ufffe\uffff"
"""Characters that Excel writes by number, and that calamine leaves as that number."""


def any_text(also: str = "") -> st.SearchStrategy[str]:
    """Return a strategy of such texts, never empty; `also` are signs to use as well."""
    signs = st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff")
    pieces = st.sampled_from([*PIECES, *also]) | signs
    return st.lists(pieces, min_size=1, max_size=12).map("".join)
