"""What a row of a table is."""

from __future__ import annotations

from typing import Literal

RowKind = Literal[
    "action",
    "item",
    "sub_heading",
    "objective",
    "description",
    "context",
    "total",
    "header",
    "numbering",
    "example",
    "note",
    "prepared",
    "unread",
]
"""What a row of a table is; a row of which nothing is known is blank.

An item is alone in the row above its measures. A sub-heading is a theme, a programme, a year or a
phase, and an objective that of the rows below it. A description is a longer text below its action.
Context holds for the rows below it: "Trekker: OOV". A header is repeated or continued; a numbering
counts the columns: "(1) (2) (3)". Prepared is a row of a form in which nobody wrote an action yet.
Unread is a row with text of which the meaning is not known.
"""
