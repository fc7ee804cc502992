"""Accepted exceptions: findings for which the user wrote a reason beside them on *Controle*.

A reason belongs to what a finding said and to what stood in its cell, not to the cell alone: rows
may be moved, and another finding in the same cell is not accepted along with it. The findings that
stand on *Controle* without a reason are compared as well: what was open then stays open.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from uvp_xl.finding import Finding
from uvp_xl.grid import Grid, Value
from uvp_xl.reports import mark
from uvp_xl.rules.case import Case
from uvp_xl.text import line, text

ON = "Controle"
"""The report on which reasons are given."""
WEIGHT, SHEET, CELL, RULE = "Ernst", "Blad", "Cel", "Regel"
MESSAGE, SAID = "Melding", "Wat er staat"
"""The headings on *Controle* below which stands of which finding a reason is."""
EMPTY = "(leeg)"
SOLVED = "opgelost"
"""What stands below `WEIGHT` when a finding was gone and only its reason is kept."""
LONGEST = 80
"""Signs of a cell that are shown; of the rest a short number tells whether it changed."""
_LONG = re.compile(r"\d{8,}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .]\d\d[ .]\d{3}")
_QUOTED = re.compile("“([^”]*)”")


class Sign(NamedTuple):
    """By what a finding is known again. `names` are what its message quotes: the other words of a
    message may change with the date.
    """

    rule: str
    sheet: str
    cell: str
    said: str
    names: tuple[str, ...]


Way = Callable[[Sign], Hashable]
"""What of a finding must be the same for it to be known again."""


@dataclass(frozen=True, slots=True)
class Told:
    """One row of *Controle*: a finding that was told then, and the reason for it, if any.

    `solved` is for a reason that is kept, though its finding was gone by then.
    """

    sheet: str
    cell: str
    rule: str
    message: str
    said: str
    reason: str = ""
    solved: bool = False

    @property
    def sign(self) -> Sign:
        """By what the finding is known again."""
        return _sign(self.rule, self.sheet, self.cell, self.said, self.message)


def read(grids: Sequence[Grid], name: str) -> list[Told]:
    """What was told on *Controle*, which has this name here.

    Without a sheet of that name (the user called it otherwise) the first other one counts; never
    two of them, for a copy has reasons that the user may have taken back since.
    """
    found = [(grid, place) for grid in grids if (place := mark.reasons(grid))]
    found.sort(key=lambda pair: pair[0].name.casefold() != name.casefold())
    return [row for grid, place in found[:1] for row in _rows(grid, *place)]


def _rows(grid: Grid, header: int, reason: int) -> Iterator[Told]:
    """The rows of one sheet."""
    titles = [text(value) for value in grid.rows[header - 1]]
    wanted = (WEIGHT, SHEET, CELL, RULE, MESSAGE, SAID)
    if not set(wanted) <= set(titles):
        return
    for cells in grid.rows[header:]:
        weight, sheet, cell, rule, message, said = (
            text(cells[titles.index(title)]) for title in wanted
        )
        if rule:
            why = _reason(cells[reason - 1])
            yield Told(sheet, cell, rule, message, said, why, weight == SOLVED)


def _reason(value: Value) -> str:
    """The reason that a cell gives, with its line breaks."""
    return "\n".join(text(value).strip().splitlines()) if mark.is_reason(value) else ""


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

    A number that may be a BSN is not written once more in the workbook; two signs tell it from
    most others, and are not enough to find it by.

    >>> _short("a" * 200)[-20:], _short("BSN 111222333")
    ('aaaaaaaaaaa… [c2a90]', 'BSN ••••••333 [43]')
    """
    masked = _LONG.sub(lambda match: "•" * (len(match[0]) - 3) + match[0][-3:], whole)
    if masked != whole:
        masked = f"{masked} [{_number(whole, 2)}]"
    return masked if len(masked) <= LONGEST else f"{masked[:LONGEST]}… [{_number(masked, 5)}]"


def _number(whole: str, signs: int) -> str:
    """A short number that belongs to a text."""
    return hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:signs]


def judged(
    findings: Sequence[Finding],
    told: Sequence[Told],
    shown: Callable[[str, str], str],
    sheets: Collection[str],
) -> tuple[list[Finding], list[Told]]:
    """The findings with their reasons, and the rows with a reason of which the finding is gone.

    `told` is of *Controle*, `shown` says what stands in a cell now (see `said`), and `sheets` are
    all that the user has. Each row is for one finding, see `_ways`.
    """
    if not any(row.reason for row in told):
        return list(findings), []
    signs = [_sign(f.rule, f.sheet, f.cell, shown(f.sheet, f.cell), f.message) for f in findings]
    given: dict[int, Told] = {}
    left = [(row, row.sign) for row in told]
    for way, unchanged in _ways(signs, left, sheets):
        waiting: dict[Hashable, list[int]] = {}
        for place, sign in enumerate(signs):
            if place not in given:
                waiting.setdefault(way(sign), []).append(place)
        rest = []
        for row, sign in left:
            places = waiting.get(way(sign))
            if places and (unchanged or not row.solved):
                given[places.pop(0)] = row
            else:
                rest.append((row, sign))
        left = rest
    return [
        _accepted(finding, signs[place], given[place]) if place in given else finding
        for place, finding in enumerate(findings)
    ], [row for row, _ in left if row.reason]


def _ways(
    now: Sequence[Sign], told: Sequence[tuple[Told, Sign]], sheets: Collection[str]
) -> Iterator[tuple[Way, bool]]:
    """The ways in which a finding is known again, the surest first, and whether nothing changed.

    It is quite the same; its row was moved; its sheet was called otherwise; the text of its cell
    was changed, but it quotes the same; or it is the only one by its rule in a cell, now and then.
    What was solved, and comes back with another text, is another finding.
    """
    renamed = {sign.sheet for _, sign in told} ^ {line(sheet) for sheet in sheets}
    alone = _alone(now) & _alone([sign for _, sign in told])
    unchanged: tuple[Way, ...] = (
        lambda sign: sign,
        lambda sign: (sign.rule, sign.sheet, sign.said, sign.names),
        lambda sign: sign._replace(sheet="") if sign.sheet in renamed else sign,
    )
    changed: tuple[Way, ...] = (
        lambda sign: (sign.rule, sign.sheet, sign.cell, sign.names) if sign.names else sign,
        lambda sign: sign[:3] if sign[:3] in alone else sign,
    )
    yield from ((way, True) for way in unchanged)
    yield from ((way, False) for way in changed)


def _alone(signs: Sequence[Sign]) -> set[Hashable]:
    """The rules and cells of which there is only one finding."""
    return {place for place, many in Counter(sign[:3] for sign in signs).items() if many == 1}


def _accepted(finding: Finding, now: Sign, row: Told) -> Finding:
    """The finding with the reason that was given, and what stood there if that was changed.

    When its cell is the same and it only names fewer things than before, nothing was changed.
    """
    if not row.reason:
        return finding
    then = row.sign
    same = now.said == then.said and set(now.names) <= set(then.names)
    return replace(finding, accepted=row.reason, before="" if same else row.said or EMPTY)


def _sign(rule: str, sheet: str, cell: str, said: str, message: str) -> Sign:
    """The same whether it is of a finding or of a row that a program kept."""
    names = tuple(line(quoted) for quoted in _QUOTED.findall(message))
    return Sign(rule, line(sheet), cell, line(said), names)
