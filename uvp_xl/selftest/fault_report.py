"""A description of an exception in a check for a maintainer, without data of the user."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path

import uvp_xl

PACKAGE = Path(uvp_xl.__file__).parent
FRAMES = 4
"""The number of frames in this program that are reported, the deepest first."""


@dataclass(frozen=True, slots=True)
class Fault:
    """The class of an exception, its message, and the lines of this program in its traceback."""

    kind: str
    text: str
    lines: tuple[str, ...] = ()


def describe_fault(error: BaseException) -> Fault:
    """Return the description of an exception."""
    frames = [
        f"{path.relative_to(PACKAGE).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if (path := Path(frame.filename)).is_relative_to(PACKAGE)
    ]
    return Fault(type(error).__name__, _message(error), tuple(reversed(frames[-FRAMES:])))


def _message(error: BaseException) -> str:
    """Return the message; for an error of Excel, its own text and number without the details."""
    details = getattr(error, "excepinfo", None)
    if details:
        return f"{details[2]} ({details[5]})"
    number = getattr(error, "hresult", None)
    return " ".join(str(error).split()) if number is None else f"{number}"
