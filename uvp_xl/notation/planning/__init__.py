"""Read a planning cell: `read` returns a period, ongoing, recurring, or a question.

A cell is read in two layers, and each module in them is a notation family that takes part by
being there:

parts/  one interval as it is written: a year, a quarter, a month, a date (see `tokenizer`)
forms/  a whole cell of parts and words: until, from, ongoing, unknown (see `planning_grammar`)

Between them `interval` makes one period of a part, a range or an enumeration.
"""

from __future__ import annotations

from collections.abc import Sequence

from uvp_xl.grid import Value
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.explanation import explained
from uvp_xl.notation.planning.plain_wording import wording
from uvp_xl.notation.planning.planning_grammar import understand
from uvp_xl.notation.planning.typed_planning import blank, in_other_format, read_value, serial
from uvp_xl.notation.question_text import too_long

__all__ = ["is_understood", "read"]


def read(cell: Value, years: Sequence[int] = ()) -> Planning:
    """Read the planning in one cell; `years` are those of the plan. Never raises, never guesses.

    A cell without a year is read in the plan's year if the plan has just one; otherwise it is a
    question with one proposal for every year of the plan. A proposal is always a text that
    `read` itself understands; see `offered` for a single one.

    >>> plan = read("Q3 en Q4 2021")
    >>> plan.kind, str(plan.start), str(plan.end)
    ('period', '2021-07-01', '2021-12-31')
    >>> read("voorjaar", [2020, 2021])  # doctest: +NORMALIZE_WHITESPACE
    Planning(kind='unknown', start=None, end=None, problem='“voorjaar”: het jaar ontbreekt.',
             proposals=('voorjaar 2020', 'voorjaar 2021'), shifted_from=None)
    """
    if isinstance(cell, str) and (problem := too_long(cell, "planning", "de periode")):
        return Planning("unknown", problem=problem)
    plan_years = tuple(sorted(set(years)))
    answer, text = _answer(cell, plan_years)
    return answer if answer.kind != "unknown" else explained(answer, cell, text, plan_years)


def is_understood(cell: Value, year: int) -> bool:
    """Return whether a cell is a planning, in this year if it has none itself.

    >>> is_understood("Q3", 2026), is_understood("politie", 2026), is_understood("", 2026)
    (True, False, False)
    """
    answer, _ = _answer(cell, (year,))
    return answer.kind not in ("unknown", "empty")


def _answer(cell: Value, years: tuple[int, ...]) -> tuple[Planning, str]:
    """Return the meaning of a cell, with a bare question, and its plain text."""
    text = wording(cell) if isinstance(cell, str) else ""
    number = serial(text)
    value = cell if number is None else number
    if not isinstance(value, str):
        return read_value(value), in_other_format(value)
    return understand(text, years) if text else blank(value), text
