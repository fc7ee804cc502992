"""Undo steps of LibreOffice, one per click.

LibreOffice keeps a limited number of steps (100 by default), and as many actions within one step:
the first ones would be lost without notice. So a large step is divided into smaller ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from uvp_xl.engines.libreoffice.uno_bridge import Uno

T = TypeVar("T")
NAME = "uvp-xl: werk van één klik"
"""The name of a step in the menu of LibreOffice."""
MAX_ACTIONS = 50
"""The most actions in one step."""


class UndoStep:
    """Makes one undo step of everything in a `with` block, even if an error interrupts it.

    It is a class because an exception of UNO cannot pass through `contextlib.contextmanager`.
    """

    def __init__(self, document: Uno) -> None:
        """Prepare a step in `document`."""
        self._manager: Uno = document.UndoManager

    def __enter__(self) -> None:
        """Begin the step."""
        self._manager.enterUndoContext(NAME)

    def __exit__(self, *error: object) -> None:
        """End the step."""
        self._manager.leaveUndoContext()


def in_steps(document: Uno, items: Iterable[T]) -> Iterator[T]:
    """Yield the items, at most 50 of them within one undo step."""
    rest = iter(items)
    while batch := list(islice(rest, MAX_ACTIONS)):
        with UndoStep(document):
            yield from batch
