"""All animals of the zoo: honest workbooks, each with something that is easily lost or misread.

`FEATURES` add to a `Book` and can be combined; `SPELLINGS` and `PACKINGS` say the same otherwise.
A new function in one of their modules is an animal by itself.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

from tests.zoo import attached, cells, drawn, named, odd, packed, pivoted, programs, said
from tests.zoo.book import Book, zipped
from tests.zoo.odd import Parts

Feature = Callable[[Book], None]
HEAVY = ("many_formats", "many_sheets")
"""Features that take seconds under stress; not for tests that make many workbooks."""


@dataclass(frozen=True)
class Animal:
    """A workbook: what is odd about it, the suffix of its file and its bytes."""

    name: str
    suffix: str
    data: bytes


def functions(module: ModuleType, *arguments: str) -> dict[str, Callable[..., Any]]:
    """The public functions of a module, and if asked only those that take these arguments."""
    return {
        name: function
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not name.startswith("_")
        and (not arguments or list(inspect.signature(function).parameters) == list(arguments))
    }


FEATURES: dict[str, Feature] = {
    name: feature
    for module in (drawn, said, cells, pivoted, named, attached)
    for name, feature in functions(module, "book").items()
}
SPELLINGS: dict[str, Callable[[Parts], Parts]] = functions(odd, "parts")
PACKINGS: dict[str, Callable[[Parts], bytes]] = functions(packed, "parts")
PROGRAMS: dict[str, Callable[[], bytes]] = functions(programs)


def parts(features: Iterable[str]) -> Parts:
    """The parts of a workbook with all of these features."""
    book = Book()
    for name in features:
        FEATURES[name](book)
    return book.parts()


def bred(features: Iterable[str], spellings: Iterable[str] = (), packing: str = "") -> Animal:
    """A workbook with all of these features, spelled and packed as asked."""
    book = Book()
    for name in features:
        FEATURES[name](book)
    parts = book.parts()
    for name in spellings:
        parts = SPELLINGS[name](parts)
    data = PACKINGS[packing](parts) if packing else zipped(parts)
    return Animal("+".join([*features, *spellings, packing]).strip("+"), book.suffix, data)


@cache
def animals() -> tuple[Animal, ...]:
    """One of each, and one with everything."""
    light = [name for name in FEATURES if name not in HEAVY]
    everything = [name for name in light if name != "counted_from_1904"]
    # Spelled otherwise, there must be something to spell; macros would change the suffix.
    some = ("names", "formulas", "chart", "notes", "rich_text", "hidden_sheets", "picture")
    return (
        *(bred([name]) for name in FEATURES),
        *(bred(some, [name]) for name in SPELLINGS),
        *(bred(some, [], name) for name in PACKINGS),
        *(Animal(name, ".xlsx", make()) for name, make in PROGRAMS.items()),
        Animal("everything", ".xlsm", bred(everything).data),
    )
