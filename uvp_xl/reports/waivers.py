"""Accepted exceptions: findings for which the user wrote a reason beside them on *Controle*.

A reason belongs to what a finding said, to what stood in its cell and to its action, not to the
cell alone: rows may be moved, and another finding in the same cell is not accepted along with it.
The findings that stand on *Controle* without a reason are compared as well: what was open then
stays open.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from uvp_xl.clean_text import line, text
from uvp_xl.finding import Finding
from uvp_xl.grid import Grid, Value, position
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.sheets import own_sheets

ON = "Controle"
"""The report on which reasons are given."""
WEIGHT, SHEET, CELL, RULE = "Ernst", "Blad", "Cel", "Regel"
MESSAGE, SAID = "Melding", "Wat er staat"
"""The headings on *Controle* below which stands of which finding a reason is."""
EMPTY = "(leeg)"
SOLVED = "opgelost"
"""What stands below `WEIGHT` when a finding was gone and only its reason is kept."""
LONGEST, BRIEF = 80, 40
"""Signs of a cell, and of its action, that are shown; a short number stands for the whole."""
ITEM, MEASURE = "Actiepunt: ", "Maatregel: "
"""What the lines begin with that tell for which action a cell is."""
NAMED = "Toen genoemd: "
"""What the line begins with that tells what a message quoted, when it quotes other things now."""
_LONG = re.compile(r"\d{8,}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .]\d\d[ .]\d{3}")
_QUOTED = re.compile("“([^”]*)”")


class Sign(NamedTuple):
    """By what a finding is known again: what stands in its cell (`own`), and for which action.

    `names` are what its message quotes: the other words of a message may change with the date.
    """

    rule: str
    sheet: str
    cell: str
    own: str
    item: str
    measure: str
    names: tuple[str, ...]

    @property
    def place(self) -> tuple[str, str, str]:
        """Its rule, and where it is."""
        return self.rule, self.sheet, self.cell

    @property
    def content(self) -> tuple[str, str, str]:
        """What stands there, and for which action."""
        return self.own, self.item, self.measure


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

    @property
    def named(self) -> tuple[str, ...]:
        """What the message quoted when it was accepted."""
        last = self.said.rpartition("\n")[2]
        return _names(last) if last.startswith(NAMED) else self.sign.names

    @property
    def before(self) -> str:
        """What was accepted: what stood there, with what the message quoted then."""
        said = self.said.partition(f"\n{NAMED}")[0] or EMPTY
        quoted = ", ".join(f"“{name}”" for name in self.named)
        return f"{said}\n{NAMED}{quoted}" if quoted else said


def read(grids: Sequence[Grid], name: str) -> list[Told]:
    """What was told on *Controle*, which has this name here.

    Without a sheet of that name (the user called it otherwise) the last other one counts, for new
    ones are put behind older ones; never two of them, for a copy has reasons that the user may
    have taken back since.
    """
    found = [(grid, place) for grid in grids if (place := own_sheets.reasons(grid))]
    found.sort(key=lambda pair: pair[0].name.casefold() == name.casefold())
    return [row for grid, place in found[-1:] for row in _rows(grid, *place)]


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
    return "\n".join(text(value).strip().splitlines()) if own_sheets.is_reason(value) else ""


def said(case: RuleContext) -> Callable[[str, str], str]:
    """What stands in a cell, and for which action, a line each: enough to know the place again."""
    plan = case.plan
    rows = {
        (plan.cell(action, "measure")[0], plan.rows[action]): (line(item), line(measure))
        for action, (item, measure) in enumerate(
            zip(plan.texts["item"], plan.texts["measure"], strict=True)
        )
    }

    def shown(sheet: str, cell: str) -> str:
        own = line(text(case.value(sheet, cell)))
        row = position(cell)[0]
        about = zip((ITEM, MEASURE), rows.get((sheet, row), ("", "")), strict=True)
        lines = [what + _short(one, BRIEF) for what, one in about if one not in ("", own)]
        return "\n".join([_short(own, LONGEST) or EMPTY, *lines])

    return shown


def _short(whole: str, longest: int) -> str:
    """A text that fits in a cell, and is different when the whole is.

    A number that may be a BSN is not written once more in the workbook; two signs tell it from
    most others, and are not enough to find it by.

    >>> _short("a" * 200, 80)[-20:], _short("BSN 111222333", 80)
    ('aaaaaaaaaaa… [c2a90]', 'BSN ••••••333 [43]')
    """
    said = masked(whole)
    if said != whole:
        said = f"{said} [{_number(whole, 2)}]"
    return said if len(said) <= longest else f"{said[:longest]}… [{_number(said, 5)}]"


def masked(whole: str) -> str:
    """A text with only the end of each number that may be a BSN.

    >>> masked("BSN 111222333")
    'BSN ••••••333'
    """
    return _LONG.sub(lambda match: "•" * (len(match[0]) - 3) + match[0][-3:], whole)


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
    then = [row.sign for row in told]
    found = [_sign(f.rule, f.sheet, f.cell, shown(f.sheet, f.cell), f.message) for f in findings]
    signs = _called_as(found, then, sheets)
    given: dict[int, Told] = {}
    left = list(zip(told, then, strict=True))
    for way, unchanged in _ways(signs, then):
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


def _called_as(
    now: Sequence[Sign], then: Sequence[Sign], sheets: Collection[str]
) -> Sequence[Sign]:
    """The findings of now, with the earlier name of a sheet that has another one since.

    Two sheets are one when only the old one is gone, and they tell the same about some action.
    """
    gone = {sign.sheet for sign in then} - {line(sheet) for sheet in sheets}
    known = {sign.sheet for sign in then}
    told = {_anywhere(sign): sign.sheet for sign in then if sign.sheet in gone}
    names = {
        sign.sheet: told[_anywhere(sign)]
        for sign in now
        if sign.sheet not in known and _anywhere(sign) in told and (sign.item or sign.measure)
    }
    return [sign._replace(sheet=names.get(sign.sheet, sign.sheet)) for sign in now]


def _anywhere(sign: Sign) -> Sign:
    return sign._replace(sheet="", cell="")


def _ways(now: Sequence[Sign], then: Sequence[Sign]) -> Iterator[tuple[Way, bool]]:
    """The ways in which a finding is known again, the surest first, and whether nothing changed.

    It is quite the same; its row was moved; the text of its cell was changed, but it quotes the
    same; or it is the only one by its rule in a cell, now and then. A changed cell must still be
    for the same measure or item. What was solved, and comes back with another text, is another
    finding.
    """
    yield lambda sign: sign, True
    yield lambda sign: sign._replace(cell=""), True
    alone = _alone(now) & _alone(then)
    for changed in (_quoting, partial(_only, alone=alone)):
        for about in (attrgetter("measure"), attrgetter("item"), _neither):
            yield partial(changed, about=about), False


def _neither(sign: Sign) -> Hashable:
    """Whether it is about no action, or all that is known of the action stands in the cell."""
    return not (sign.item or sign.measure)


def _quoting(sign: Sign, about: Way) -> Hashable:
    return (*sign.place, sign.names, about(sign)) if sign.names and about(sign) else sign


def _only(sign: Sign, about: Way, alone: Collection[Hashable]) -> Hashable:
    return (*sign.place, about(sign)) if sign.place in alone and about(sign) else sign


def _alone(signs: Sequence[Sign]) -> set[Hashable]:
    """The rules and cells of which there is only one finding."""
    return {place for place, many in Counter(sign.place for sign in signs).items() if many == 1}


def _accepted(finding: Finding, now: Sign, row: Told) -> Finding:
    """The finding with the reason that was given, and what stood there if that was changed.

    When its cell and action are the same and it only names fewer things than before, nothing was
    changed.
    """
    if not row.reason:
        return finding
    then = row.sign
    same = now.content == then.content and set(now.names) <= set(row.named)
    return replace(finding, accepted=row.reason, before="" if same else row.before)


def _sign(rule: str, sheet: str, cell: str, said: str, message: str) -> Sign:
    """The same whether it is of a finding or of a row that a program kept."""
    own, *about = said.splitlines() or [""]
    item, measure = (
        next((line(one.removeprefix(what)) for one in about if one.startswith(what)), "")
        for what in (ITEM, MEASURE)
    )
    return Sign(rule, line(sheet), cell, line(own), item, measure, _names(message))


def _names(said: str) -> tuple[str, ...]:
    """What a text quotes."""
    return tuple(line(quoted) for quoted in _QUOTED.findall(said))
