"""A fault during a check: enough of it for a maintainer, and nothing of the user."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path

import uvp_xl

PACKAGE = Path(uvp_xl.__file__).parent
STEPS = 4
"""Places in this program that are told, the deepest first."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What was raised, what it says of itself, and where in this program."""

    kind: str
    text: str
    places: tuple[str, ...] = ()


def fault(error: BaseException) -> Fault:
    """The fault that an exception stands for."""
    frames = [
        f"{path.relative_to(PACKAGE).as_posix()}:{frame.lineno}"
        for frame in traceback.extract_tb(error.__traceback__)
        if (path := Path(frame.filename)).is_relative_to(PACKAGE)
    ]
    return Fault(type(error).__name__, _said(error), tuple(reversed(frames[-STEPS:])))


def _said(error: BaseException) -> str:
    """Its text; of Excel its own text and number, in place of those of what called it."""
    told = getattr(error, "excepinfo", None)
    if told:
        return f"{told[2]} ({told[5]})"
    number = getattr(error, "hresult", None)
    return " ".join(str(error).split()) if number is None else f"{number}"
