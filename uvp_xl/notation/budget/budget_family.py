"""What a family of budget notations is, and all of them in the order in which they are asked."""

from __future__ import annotations

import sys
from functools import cache
from typing import Protocol, cast

from uvp_xl.discovery import modules
from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.cell_reading import Budget


class Family(Protocol):
    """What a family module offers."""

    PRECEDENCE: int

    def read(self, frame: Frame, /) -> Budget | None:
        """The meaning of the cell, or None when the cell is not of this family."""


@cache
def in_order() -> tuple[Family, ...]:
    """The families by precedence; imported at the first reading, to keep the package light."""
    families = cast(list[Family], modules(sys.modules[__package__], "PRECEDENCE"))
    return tuple(sorted(families, key=lambda family: family.PRECEDENCE))
