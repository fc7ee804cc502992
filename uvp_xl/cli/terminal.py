"""The terminal of the user. No text from a workbook or a name can give it commands."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from uvp_xl.cli import usage_in_dutch
from uvp_xl.errors import UsageError
from uvp_xl.formats.listings.styled_line import Line
from uvp_xl.formats.safe_text import printable

CLOSED = "De standaarduitvoer is dicht. Noem met --output een bestand voor de uitkomst."


def check_open() -> None:
    """Raise UsageError when the standard output is closed, so that an outcome would be lost."""
    if isinstance(sys.stdout, usage_in_dutch.NullStream):
        raise UsageError(CLOSED)


def print_bytes(content: bytes) -> None:
    """Print the bytes of a format, which are meant for a program, as they are."""
    check_open()
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.flush()


def print_text(text: str) -> None:
    """Print a text on the standard output."""
    sys.stdout.write(f"{printable(text)}\n")


def print_lines(lines: Iterable[Line]) -> None:
    """Print lines, in their styles on a terminal."""
    if not sys.stdout.isatty():
        print_text("\n".join(text for text, _ in lines))
        return
    from rich.console import Console  # only where there are colours to show
    from rich.text import Text

    console = Console(highlight=False)
    for text, style in lines:
        console.print(Text(printable(text), style=style), soft_wrap=True)


def warn_once(text: str) -> None:
    """Print the last text of a command, also when a stream takes no more."""
    try:
        warn(text)
        sys.stderr.flush()
    except OSError:  # no stream is left to write to
        sys.stderr = usage_in_dutch.NullStream()
    try:
        sys.stdout.flush()
    except OSError:
        sys.stdout = usage_in_dutch.NullStream()


def warn(text: str) -> None:
    """Print a text as one line on the standard error."""
    sys.stderr.write(f"{printable(' '.join(text.splitlines()))}\n")
