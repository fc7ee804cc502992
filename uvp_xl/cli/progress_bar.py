"""How far a check of many files is: one bar, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


def shown(items: Iterable[Item], count: int) -> Iterator[Item]:
    """The same items, with a bar on the standard error while they come; none for a single one."""
    if count < 2 or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # only where there is a terminal
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("Controleren"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(items, total=count)
