"""A change as it is displayed: the text around it, with names for hidden characters."""

from __future__ import annotations

import re

from uvp_xl.clean_text import text
from uvp_xl.grid import Value
from uvp_xl.tidy.text_diff import diff

WIDTH = 90
"""The maximum length of a text that is displayed whole."""
CONTEXT = 30
"""The number of characters kept before and after a change in a longer text."""
EMPTY = "(leeg)"

_NAMES = {
    "\u00a0": "[harde spatie]",
    "\u00ad": "[zacht streepje]",
    "\t": "[tab]",
    "\n": "↵",
    "\r": "",
}
_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]")
_BLANKS = re.compile(r"^ +| +$|  +")


def display_change(old: Value, new: Value) -> tuple[str, str]:
    """Return both texts on one line each; long ones are cut around the change, marked with "…".

    >>> display_change("politie ,\\u00a0OM", "politie, OM")
    ('politie ,[harde spatie]OM', 'politie, OM')
    >>> display_change("x", "")
    ('x', '(leeg)')
    """
    before, after = text(old), text(new)
    if max(len(before), len(after)) > WIDTH:
        change = diff(before, after)
        suffix = len(before) - change.end
        before, after = (_excerpt(each, change.start, suffix) for each in (before, after))
    return _visible(before), _visible(after)


def _excerpt(content: str, prefix: int, suffix: int) -> str:
    """Return a text without most of its first `prefix` and last `suffix` characters."""
    first, last = max(prefix - CONTEXT, 0), min(len(content) - suffix + CONTEXT, len(content))
    return f"{'…' * (first > 0)}{content[first:last]}{'…' * (last < len(content))}"


def _visible(content: str) -> str:
    """Return a text with names for invisible characters and dots for superfluous spaces."""
    dotted = _BLANKS.sub(lambda match: "·" * len(match[0]), content)
    return _HIDDEN.sub(lambda match: _NAMES.get(match[0], "[verborgen teken]"), dotted) or EMPTY
