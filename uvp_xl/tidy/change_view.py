"""A change as a person sees it: the piece that differs, with hidden signs by their names."""

from __future__ import annotations

import re

from uvp_xl.clean_text import text
from uvp_xl.grid import Value
from uvp_xl.tidy.text_diff import piece

WIDTH = 90
"""A text of at most so many characters is shown whole."""
AROUND = 30
"""Of a longer one, so many characters before and behind what differs."""
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


def shown(old: Value, new: Value) -> tuple[str, str]:
    """Both texts on one line each; of long ones only the piece that differs, with "…" around it.

    >>> shown("politie ,\\u00a0OM", "politie, OM")
    ('politie ,[harde spatie]OM', 'politie, OM')
    >>> shown("x", "")
    ('x', '(leeg)')
    """
    before, after = text(old), text(new)
    if max(len(before), len(after)) > WIDTH:
        changed = piece(before, after)
        same = len(before) - changed.end
        before, after = _cut(before, changed.start, same), _cut(after, changed.start, same)
    return _visible(before), _visible(after)


def _cut(said: str, start: int, same: int) -> str:
    """A text without most of its first `start` and last `same` characters."""
    first, last = max(start - AROUND, 0), min(len(said) - same + AROUND, len(said))
    return f"{'…' * (first > 0)}{said[first:last]}{'…' * (last < len(said))}"


def _visible(said: str) -> str:
    """A text in which signs that nobody sees have a name, and blanks too many a dot each."""
    dotted = _BLANKS.sub(lambda match: "·" * len(match[0]), said)
    return _HIDDEN.sub(lambda match: _NAMES.get(match[0], "[verborgen teken]"), dotted) or EMPTY
