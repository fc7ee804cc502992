"""The interface of a family of budget notations, and all families in the order of precedence."""

from __future__ import annotations

import sys
from functools import cache
from typing import Protocol, cast

from uvp_xl.discovery import modules
from uvp_xl.notation.budget.amount_shape import Frame
from uvp_xl.notation.cell_reading import Budget


class BudgetFamily(Protocol):
    """Interface of a family module."""

    PRECEDENCE: int

    def read(self, frame: Frame, /) -> Budget | None:
        """Return the meaning of the cell, or None when the cell is not of this family."""


@cache
def in_order() -> tuple[BudgetFamily, ...]:
    """Return the families by precedence; imported at the first use to keep the package light."""
    families = cast(list[BudgetFamily], modules(sys.modules[__package__], "PRECEDENCE"))
    return tuple(sorted(families, key=lambda family: family.PRECEDENCE))
