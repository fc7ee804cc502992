"""What a report must not tell: who the user is, what the computer is called, where files stand."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

SHORTEST = 3
"""Letters of a name that is looked for: shorter ones are in every word."""
HIDDEN = "…"
_PATH = re.compile(
    r"(?:[A-Za-z]:[\\/]|\\\\|(?<![\w<.])/(?=[\w.]+/)|\b(?:https?|file)://)[^\"'”’<>|\n]*"
)
"""A path, or an address on a server, up to the end of its line or quotes."""


def without(text: str, names: Iterable[str] = ()) -> str:
    """`text` without paths, without the names of the user and the computer, and without `names`.

    >>> without("Kan C:\\\\Users\\\\jan\\\\plan.xlsx niet vinden")
    'Kan …'
    """
    found = _PATH.sub(HIDDEN, text)
    for name in sorted({*names, *_own()}, key=len, reverse=True):
        if len(name) >= SHORTEST:
            pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
            found = re.sub(pattern, HIDDEN, found, flags=re.IGNORECASE)
    return found


def _own() -> Iterator[str]:
    """The names of the user and of this computer."""
    yield platform.node()
    yield Path.home().name
    with suppress(Exception):  # A user without a name.
        yield getpass.getuser()
