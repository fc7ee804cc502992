"""The base class of the output formats; every module of this package that defines one is found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import ClassVar

from uvp_xl import formats as package
from uvp_xl.discovery import classes
from uvp_xl.errors import UsageError
from uvp_xl.formats.batch_outcome import Batch


class Format:
    """A format of the outcome. `name` is what a user types, `suffix` the extension of its files.

    Formats are listed by `order` and then by name. A `binary` format is only written to a file.
    Equal batches give equal bytes. A format defines `pieces`, or `write` if it is a small one.
    """

    name: ClassVar[str]
    suffix: ClassVar[str]
    order: ClassVar[int] = 100
    binary: ClassVar[bool] = False

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield the output in pieces, such as one for each result; text is encoded as UTF-8.

        Each result of the batch comes when it is first needed. Findings are read from a file: a
        format goes through them once, result by result, and takes numbers from the tallies.
        """
        yield self.write(batch)

    def write(self, batch: Batch) -> bytes:
        """Return the whole output."""
        return b"".join(self.pieces(batch))


@cache
def all_formats() -> tuple[Format, ...]:
    """Return one object of every format.

    >>> [form.name for form in all_formats()]
    ['text', 'json', 'csv', 'xlsx', 'html', 'junit', 'sarif']
    """
    forms = (form() for form in classes(package, Format))
    return tuple(sorted(forms, key=lambda form: (form.order, form.name)))


def named(name: str) -> Format:
    """Return the format of this name, in upper or lower case; raises UsageError."""
    for candidate in all_formats():
        if candidate.name == name.strip().lower():
            return candidate
    possible = ", ".join(sorted(form.name for form in all_formats()))
    raise UsageError(f"“{name}” is geen vorm van uitvoer. Kies uit: {possible}.")
