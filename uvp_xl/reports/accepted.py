"""Accepted exceptions: findings for which the user wrote a reason beside them on *Controle*.

A reason belongs to what a finding said and to what stood in its cell, not to the cell alone: rows
may be moved, and another finding in the same cell is not accepted along with it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from uvp_xl.finding import Finding
from uvp_xl.grid import CellError, Grid, Value
from uvp_xl.reports import mark
from uvp_xl.rules.case import Case
from uvp_xl.text import line, text

SHEET, CELL, RULE, MESSAGE, SAID = "Blad", "Cel", "Regel", "Melding", "Wat er staat"
"""The headings on *Controle* below which stands of which finding a reason is."""
EMPTY = "(leeg)"
LONGEST = 80
"""Signs of a cell that are shown; of the rest a short number tells whether it changed."""
_LONG = re.compile(r"\d{8,}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .]\d\d[ .]\d{3}")
_QUOTED = re.compile("“([^”]*)”")


@dataclass(frozen=True, slots=True)
class Accepted:
    """One reason, and the finding that it was given for."""

    sheet: str
    cell: str
    rule: str
    message: str
    said: str
    reason: str


def read(grids: Iterable[Grid]) -> tuple[Accepted, ...]:
    """All reasons that stand on the sheets that the program made before."""
    found: list[Accepted] = []
    for grid in grids:
        place = mark.reasons(grid)
        if place:
            found += _rows(grid, *place)
    return tuple(found)


def _rows(grid: Grid, header: int, reason: int) -> Iterator[Accepted]:
    """The rows of one sheet that have a reason."""
    titles = [text(value) for value in grid.rows[header - 1]]
    wanted = (SHEET, CELL, RULE, MESSAGE, SAID)
    if not set(wanted) <= set(titles):
        return
    for cells in grid.rows[header:]:
        sheet, cell, rule, message, said = (line(text(cells[titles.index(t)])) for t in wanted)
        why = cells[reason - 1]
        if _is_reason(why):
            yield Accepted(sheet, cell, rule, message, said, line(text(why)))


def _is_reason(value: Value) -> bool:
    """Whether a cell gives a reason: a dash, a question mark or an error of a formula is none.

    >>> [_is_reason(value) for value in ("Besluit college", "-", " ", 2020)]
    [True, False, False, True]
    """
    return not isinstance(value, CellError) and any(map(str.isalnum, line(text(value))))


def said(case: Case) -> Callable[[str, str], str]:
    """What stands in a cell, and for which action: enough to know the place again."""
    measures = {
        (case.plan.cell(action, "measure")[0], case.plan.rows[action]): measure
        for action, measure in enumerate(case.plan.texts["measure"])
    }

    def shown(sheet: str, cell: str) -> str:
        own = _short(line(text(case.value(sheet, cell)))) or EMPTY
        row = int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        measure = _short(line(measures.get((sheet, row), "")))
        return own if measure in ("", own) else f"{own} · {measure}"

    return shown


def _short(whole: str) -> str:
    """A text that fits in a cell, and is different when the whole is.

    A number that may be a BSN is not written once more in the workbook.

    >>> _short("a" * 200)[-20:], _short("BSN 111222333")
    ('aaaaaaaaaaa… [c2a90]', 'BSN ••••••333')
    """
    whole = _LONG.sub(lambda match: "•" * (len(match[0]) - 3) + match[0][-3:], whole)
    if len(whole) <= LONGEST:
        return whole
    number = hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:5]
    return f"{whole[:LONGEST]}… [{number}]"


def judged(
    findings: Sequence[Finding], reasons: Sequence[Accepted], shown: Callable[[str, str], str]
) -> tuple[list[Finding], list[Accepted]]:
    """The findings with their reasons, and the reasons of which the finding is gone.

    Each reason is for one finding: the one in the same cell; else, when rows were moved, one that
    says the same of the same text; else the only one by this rule in the cell, whose text changed.
    """
    if not reasons:
        return list(findings), []
    texts = [shown(finding.sheet, finding.cell) for finding in findings]
    given: dict[int, Accepted] = {}
    before: dict[int, str] = {}
    left = list(reasons)
    for changed, of_finding, of_reason in _KEYS:
        waiting: dict[Hashable, list[int]] = {}
        for place, finding in enumerate(findings):
            if place not in given:
                waiting.setdefault(of_finding(finding, texts[place]), []).append(place)
        for reason in list(left):
            places = waiting.get(of_reason(reason), [])
            if places and (not changed or len(places) == 1):
                place = places.pop(0)
                given[place] = reason
                if changed:
                    before[place] = reason.said or EMPTY
                left.remove(reason)
    return [
        replace(finding, accepted=given[place].reason, before=before.get(place, ""))
        if place in given
        else finding
        for place, finding in enumerate(findings)
    ], left


def _names(message: str) -> tuple[str, ...]:
    """What a message quotes; its other words may change with the date."""
    return tuple(line(quoted) for quoted in _QUOTED.findall(message))


_KEYS: tuple[
    tuple[bool, Callable[[Finding, str], Hashable], Callable[[Accepted], Hashable]], ...
] = (
    (
        False,
        lambda f, now: (f.rule, f.sheet, f.cell, now, _names(f.message)),
        lambda a: (a.rule, a.sheet, a.cell, a.said, _names(a.message)),
    ),
    (
        False,
        lambda f, now: (f.rule, f.sheet, now, _names(f.message)),
        lambda a: (a.rule, a.sheet, a.said, _names(a.message)),
    ),
    (True, lambda f, _: (f.rule, f.sheet, f.cell), lambda a: (a.rule, a.sheet, a.cell)),
)
"""By what a reason and a finding are known to belong together, the surest first, and whether the
cell must then have been changed."""
