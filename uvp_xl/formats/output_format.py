"""What a format is, and which there are: every module of this package that defines one."""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from uvp_xl import formats as package
from uvp_xl.discovery import classes
from uvp_xl.errors import UsageError
from uvp_xl.formats.batch_outcome import Batch


class Format:
    """One form of output. `name` is what a user types, `suffix` how its files end.

    What is `binary` can only go to a file. Equal batches give equal bytes.
    """

    name: ClassVar[str]
    suffix: ClassVar[str]
    binary: ClassVar[bool] = False

    def write(self, batch: Batch) -> bytes:
        """The whole output; a text is UTF-8."""
        raise NotImplementedError


@cache
def all_formats() -> tuple[Format, ...]:
    """One object of every format, by name.

    >>> [form.name for form in all_formats()]
    ['csv', 'html', 'json', 'junit', 'sarif', 'xlsx']
    """
    return tuple(sorted((form() for form in classes(package, Format)), key=lambda form: form.name))


def named(name: str) -> Format:
    """The format of this name, in any case of letters; raises UsageError when there is none."""
    for candidate in all_formats():
        if candidate.name == name.strip().lower():
            return candidate
    possible = ", ".join(form.name for form in all_formats())
    raise UsageError(f"“{name}” is geen vorm van uitvoer. Kies uit: {possible}.")
