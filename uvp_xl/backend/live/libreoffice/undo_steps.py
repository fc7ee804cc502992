"""What is done in LibreOffice as one step that the user can undo.

LibreOffice keeps so many steps (100, if the user did not change that), and of what is done within
one step it keeps no more either: the first would be lost without a word. So a step that is large
consists of smaller ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from uvp_xl.engines.libreoffice.uno_bridge import Uno

T = TypeVar("T")
NAME = "uvp-xl: werk van één klik"
"""How a step is called in the menu of LibreOffice."""
MOST = 50
"""Things that are done within one step."""


class Step:
    """Everything within is one step; also what an error cuts short."""

    def __init__(self, document: Uno) -> None:
        """A step in `document`."""
        self._steps: Uno = document.UndoManager

    def __enter__(self) -> None:
        """Begin."""
        self._steps.enterUndoContext(NAME)

    def __exit__(self, *error: object) -> None:
        """End it."""
        self._steps.leaveUndoContext()


def each(document: Uno, things: Iterable[T]) -> Iterator[T]:
    """Each of these things, so many of them within one step."""
    rest = iter(things)
    while some := list(islice(rest, MOST)):
        with Step(document):
            yield from some
