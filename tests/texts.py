"""Texts that a cell of Excel can hold, for properties: also those that XML does not carry as is."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = (
    "\r", "\n", "\r\n", "\t", " ", "  ", "_", "_x", "x0041", "0041_", "_x0041_", "_x005F_",
    "_x005f_x000d_", "_x000D_", "_x000a_", "_X0041_", "_xD800_", "_x2026_", "_x00", "\x01",
    "\x0b", "\x0c", "\x1f", "\x7f", "\x85", "\xa0", "\u2028", "\ufeff", "\ufffd", "é", "😀", "=1+1",
    "<b>&amp;</b>", "]]>", "'\"", "poltie", "a",
    "\ud800", "\ude00", "\ufffe", "\uffff",
)  # fmt: skip
"""Pieces that become something else when they stand together."""


def any_text() -> st.SearchStrategy[str]:
    """Return a strategy of such texts, never empty."""
    signs = st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffe\uffff")
    return st.lists(st.sampled_from(PIECES) | signs, min_size=1, max_size=12).map(joined)


def joined(pieces: list[str]) -> str:
    """Return the pieces as one text; two halves of a character that meet are that character."""
    text = "".join(pieces)
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
