"""Remove personal data from a report: names of the user and the computer, and paths of files."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

SHORTEST = 3
"""The least letters of a name that is removed: shorter ones are in every word."""
HIDDEN = "…"
_PATH = re.compile(
    r"(?:[A-Za-z]:[\\/]|\\\\|(?<![\w<.])/(?=[\w.]+/)|\b(?:https?|file)://)[^\"'”’<>|\n]*"
)
"""A path or a web address, up to the end of its line or quotes."""


def redact(text: str, names: Iterable[str] = ()) -> str:
    """Return `text` without paths, the names of the user and the computer, and `names`.

    >>> redact("Kan C:\\\\Users\\\\jan\\\\plan.xlsx niet vinden")
    'Kan …'
    """
    text = _PATH.sub(HIDDEN, text)
    for name in sorted({*names, *_personal_names()}, key=len, reverse=True):
        if len(name) >= SHORTEST:
            pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
            text = re.sub(pattern, HIDDEN, text, flags=re.IGNORECASE)
    return text


def _personal_names() -> Iterator[str]:
    """Yield the names of the user and of this computer."""
    yield platform.node()
    yield Path.home().name
    with suppress(Exception):  # A user without a name.
        yield getpass.getuser()
