"""Read a budget cell: an amount in euro, a cover without amount, or a question.

Every notation family is one module with a ``PRECEDENCE`` and ``read(frame) -> Budget | None``; a
new file with those two names takes part by being there. Families are tried in the order of their
precedence, and the first that knows the *whole* cell gives the result:

10  amounts and ranges              30  questions about a certain notation
20  covers without an amount        40  more amounts than one; 90  everything else
"""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.clean_text import text
from uvp_xl.grid import SeenText, Value
from uvp_xl.notation.budget import seen_budget, typed_budget
from uvp_xl.notation.budget.amount_shape import frame
from uvp_xl.notation.budget.budget_family import in_order
from uvp_xl.notation.cell_reading import Budget
from uvp_xl.notation.question_text import too_long
from uvp_xl.notation.safe_proposals import offered


def read(value: Value) -> Budget:
    """Return the budget that a cell holds; amounts in euro. Never raises.

    A proposal is always a text that `read` itself understands; see `offered` for a single one.

    >>> yearly = read("€ 5.000 - € 10.000 p.j.")
    >>> yearly.minimum, yearly.maximum, yearly.per_year
    (5000.0, 10000.0, True)
    >>> read("€ 12,500").proposals
    ('€ 12.500', '€ 12,50')
    """
    budget = _read(value)
    if not budget.proposals:
        return budget
    proposals = offered(
        text(value), budget.proposals, lambda proposal: _read(proposal).kind != "unknown"
    )
    return replace(budget, proposals=proposals)


def _read(value: Value) -> Budget:
    if not isinstance(value, str):
        return typed_budget.read(value)
    if isinstance(value, SeenText) and (seen := seen_budget.read(value)):
        return seen
    if problem := too_long(value, "begroting", "het bedrag"):
        return Budget("unknown", problem=problem)
    taken = frame(value)
    if not taken.text:
        return Budget("empty")
    readings = (family.read(taken) for family in in_order())
    return next(reading for reading in readings if reading is not None)
