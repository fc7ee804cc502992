"""Match the reasons that a user wrote on *Controle* to the findings of now.

A reason belongs to the message of a finding, to the content of its cell and to its action, not to
the cell alone: rows may move, and another finding in the same cell is not waived along with it.
Findings that were on *Controle* without a reason are matched as well: what was open stays open.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from operator import attrgetter

from uvp_xl.clean_text import line, text
from uvp_xl.finding import Finding
from uvp_xl.grid import Grid, SeenText, Value
from uvp_xl.readback import waiver_sheet
from uvp_xl.readback.waiver_sheet import (
    EMPTY,
    ITEM,
    MEASURE,
    FindingKey,
    ReportedFinding,
    finding_key,
)
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.sheets import own_sheets

MAX_CONTENT, MAX_ACTION = 80, 40
"""How many characters of a cell, and of its action, are shown; a hash represents the rest."""
_LONG_NUMBER = re.compile(r"\d{8,}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .]\d\d[ .]\d{3}")

Criterion = Callable[[FindingKey], Hashable]
"""What must be equal for two keys to identify the same finding."""


def waived(
    found: list[Finding], context: RuleContext, grids: Sequence[Grid]
) -> tuple[list[Finding], list[ReportedFinding]]:
    """Return the findings with the reasons on *Controle*, and the reasons that are left.

    `grids` are all sheets of the workbook, with those of the program.
    """
    sheets = list(context.grids)
    reported = waiver_sheet.read(grids, own_sheets.free_name(waiver_sheet.NAME, set(sheets)))
    return waive(found, reported, content_of(context), sheets) if reported else (found, [])


def content_of(context: RuleContext) -> Callable[[str, str], str]:
    """Return a function from a sheet and cell to its content and action, one line each."""
    actions = {
        (action.cell("measure")[0], action.row): (
            line(action.text("item")),
            line(action.text("measure")),
        )
        for action in context.actions
    }

    @cache  # a cell may have many findings
    def content(sheet: str, cell: str) -> str:
        own = line(_with_struck(context.value(sheet, cell)))
        row = int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        about = zip((ITEM, MEASURE), actions.get((sheet, row), ("", "")), strict=True)
        lines = [
            prefix + _shortened(one, MAX_ACTION) for prefix, one in about if one not in ("", own)
        ]
        return "\n".join([_shortened(own, MAX_CONTENT) or EMPTY, *lines])

    return content


def _with_struck(value: Value) -> str:
    """Return the text of a cell, with what is struck through named as such.

    >>> _with_struck(SeenText("OM", "politie, OM", struck="politie"))
    'OM (doorgehaald: politie)'
    """
    if isinstance(value, SeenText) and value.struck:
        return f"{value} (doorgehaald: {value.struck})".lstrip()
    return text(value)


def _shortened(whole: str, longest: int) -> str:
    """Shorten a text to fit in a cell; two texts that differ stay different.

    A number that may be a BSN is not repeated in the workbook: a hash of two characters tells it
    from most others, and is too short to find it by.

    >>> _shortened("a" * 200, 80)[-20:], _shortened("BSN 111222333", 80)
    ('aaaaaaaaaaa… [c2a90]', 'BSN ••••••333 [43]')
    """
    result = masked(whole)
    if result != whole:
        result = f"{result} [{_hash(whole, 2)}]"
    return result if len(result) <= longest else f"{result[:longest]}… [{_hash(result, 5)}]"


def masked(whole: str) -> str:
    """Return a text with only the end of each number that may be a BSN.

    >>> masked("BSN 111222333")
    'BSN ••••••333'
    """
    return _LONG_NUMBER.sub(lambda match: "•" * (len(match[0]) - 3) + match[0][-3:], whole)


def _hash(whole: str, length: int) -> str:
    return hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:length]


def waive(
    findings: Sequence[Finding],
    reported: Sequence[ReportedFinding],
    content: Callable[[str, str], str],
    sheets: Collection[str],
) -> tuple[list[Finding], list[ReportedFinding]]:
    """Return the findings with their reasons, and the rows with a reason but without a finding.

    `reported` comes from *Controle*, `content` from `content_of`, and `sheets` names all sheets of
    the user. Each row serves one finding; see `_criteria`.
    """
    if not any(row.reason for row in reported):
        return list(findings), []
    old = [row.key for row in reported]
    new = [
        finding_key(f.rule, f.sheet, f.cell, content(f.sheet, f.cell), f.message) for f in findings
    ]
    keys = _with_old_sheet_names(new, old, sheets)
    matched: dict[int, ReportedFinding] = {}
    left = list(zip(reported, old, strict=True))
    for criterion, unchanged in _criteria(keys, old):
        unmatched: dict[Hashable, list[int]] = {}
        for index, key in enumerate(keys):
            if index not in matched:
                unmatched.setdefault(criterion(key), []).append(index)
        rest = []
        for row, key in left:
            indexes = unmatched.get(criterion(key))
            if indexes and (unchanged or not row.solved):
                matched[indexes.pop(0)] = row
            else:
                rest.append((row, key))
        left = rest
    return [
        _waived(finding, keys[index], matched[index]) if index in matched else finding
        for index, finding in enumerate(findings)
    ], [row for row, _ in left if row.reason]


def _with_old_sheet_names(
    new: Sequence[FindingKey], old: Sequence[FindingKey], sheets: Collection[str]
) -> Sequence[FindingKey]:
    """Return the new keys with the old name of each sheet that was renamed since.

    Two sheets are the same when only the old one is gone, and they share a finding on some action.
    """
    known = {key.sheet for key in old}
    gone = known - {line(sheet) for sheet in sheets}
    old_sheets = {_anywhere(key): key.sheet for key in old if key.sheet in gone}
    names = {
        key.sheet: old_sheets[_anywhere(key)]
        for key in new
        if key.sheet not in known and _anywhere(key) in old_sheets and (key.item or key.measure)
    }
    return [key._replace(sheet=names.get(key.sheet, key.sheet)) for key in new]


def _anywhere(key: FindingKey) -> FindingKey:
    return key._replace(sheet="", cell="")


def _criteria(
    new: Sequence[FindingKey], old: Sequence[FindingKey]
) -> Iterator[tuple[Criterion, bool]]:
    """Yield the criteria for the same finding, the surest first, and whether nothing changed.

    The finding is equal; its row moved; its cell changed, but the message quotes the same; or it
    is the only one by its rule in a cell, then and now. A changed cell must still belong to the
    same measure or item. A finding that was solved and comes back with another text is a new one.
    """
    yield lambda key: key, True
    yield lambda key: key._replace(cell=""), True
    single = _single(new) & _single(old)
    for changed in (_same_quotes, partial(_same_location, single=single)):
        for subject in (attrgetter("measure"), attrgetter("item"), _no_action):
            yield partial(changed, subject=subject), False


def _no_action(key: FindingKey) -> Hashable:
    """Return whether it has no action, or its cell holds all that is known of the action."""
    return not (key.item or key.measure)


def _same_quotes(key: FindingKey, subject: Criterion) -> Hashable:
    return (*key.location, key.quotes, subject(key)) if key.quotes and subject(key) else key


def _same_location(key: FindingKey, subject: Criterion, single: Collection[Hashable]) -> Hashable:
    return (*key.location, subject(key)) if key.location in single and subject(key) else key


def _single(keys: Sequence[FindingKey]) -> set[Hashable]:
    """Return the rules and cells with exactly one finding."""
    return {location for location, n in Counter(key.location for key in keys).items() if n == 1}


def _waived(finding: Finding, new: FindingKey, row: ReportedFinding) -> Finding:
    """Return the finding with its reason, and with the content that was waived if that changed.

    Nothing changed when its cell and action are equal and it only quotes fewer things than before.
    """
    if not row.reason:
        return finding
    same = new.subject == row.key.subject and set(new.quotes) <= set(row.quotes)
    return replace(finding, accepted=row.reason, before="" if same else row.waived_content)
