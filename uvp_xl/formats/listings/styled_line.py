"""A line with its style, and long texts as lines that fit below a finding or a proposal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

Line = tuple[str, str]
"""A line, and the style in which `rich` shows it on a terminal."""
WIDTH = 100
"""The maximal length of a line; a file or a pipe has no width of its own."""
INDENT = 11


def wrapped(text: str, style: str = "", mark: str = "") -> Iterator[Line]:
    """Yield an indented text in lines that fit, with `mark` before the first line of each."""
    first = " " * (INDENT - len(mark)) + mark
    for line in text.splitlines():
        for row in textwrap.wrap(line, WIDTH, initial_indent=first, subsequent_indent=" " * INDENT):
            yield row, style
