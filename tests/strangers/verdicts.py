"""Compare what is read from a stranger's plan with what a person reads: field by field.

A field is right; asked (nothing read, and a finding at that row, or above it in that column);
silent (nothing read and nothing reported); or wrong (something else read). A row is found; asked
(its table is reported as not read); silent; or extra (read as an action where there is none).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.strangers.stranger import Row, Stranger, days
from uvp_xl.clean_text import line
from uvp_xl.finding import Finding
from uvp_xl.grid import position

NOTHING = (None, "", [], "empty", "unknown")
NAMES = {"lead": "lead", "item": "item", "measure": "measure", "theme": "theme_title"}
NOT_READ = {"tabel-niet-gelezen", "tabel-gekopieerd"}
NO_QUESTION = {"register-ontbreekt", "acties-ontbreken"}
Record = dict[str, object]


@dataclass
class Outcome:
    """The counts by verdict, the faults (wrong, silent, extra), and what was asked."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def add(self, verdict: str, text: str) -> None:
        self.counts[verdict] += 1
        if verdict.isupper():
            self.faults.append(f"{verdict} {text}")
        elif verdict == "asked":
            self.asked.append(text)


def outcome(stranger: Stranger) -> Outcome:
    """Read a plan and weigh everything in it."""
    plan = stranger.plan()
    records = plan.records()
    result = Outcome(findings=plan.check(stranger.date))
    truths = {(t.sheet, t.row): t for sheet in stranger.sheets for t in sheet.truths}
    for record in records:
        place = (str(record["sheet"]), int(str(record["row"])))
        if place not in truths:
            result.add("EXTRA", f"{place}: {record['item']!r} {record['measure']!r}")
    read = {(record["sheet"], record["row"]): record for record in records}
    for truth in truths.values():
        _weigh(truth, read.get((truth.sheet, truth.row)), result)
    for sheet in stranger.sheets:
        codes = {each.rule for each in result.findings if each.sheet == sheet.name}
        for rule in {*sheet.say} - codes:
            result.add("SILENT", f"{sheet.name}: no {rule}")
        for rule in {*sheet.never} & codes:
            result.add("WRONG", f"{sheet.name}: {rule}")
    return result


def _weigh(truth: Row, record: Record | None, result: Outcome) -> None:
    where = f"({truth.sheet!r}, {truth.row})"
    if record is None:
        there = {each.rule for each in result.findings if each.sheet == truth.sheet}
        if not truth.optional:
            result.add("asked" if there & NOT_READ else "SILENT", f"{where}: row")
        return
    result.add("row", "")
    for word, wanted in truth.wanted.items():
        for name, right, got in _fields(word, wanted, record):
            text = f"{where} {name}: {wanted!r}, got {got!r}"
            if right:
                result.add("right", text)
            elif got not in NOTHING:
                result.add("WRONG", text)
            else:
                asks = _is_asked(truth, truth.columns.get(word, 0), result.findings)
                result.add("asked" if asks else "SILENT", text)


def _is_asked(truth: Row, column: int, findings: list[Finding]) -> bool:
    """Return whether a finding is at the row, or above it in the column."""
    for each in findings:
        if each.sheet == truth.sheet and each.cell and each.rule not in NO_QUESTION:
            row, number = position(each.cell)
            if row == truth.row or (number == column and row < truth.row):
                return True
    return False


def _fields(word: str, wanted: str, record: Record) -> Iterator[tuple[str, bool, object]]:
    """Yield the name, whether it is right and what was read, of each field that a word is about."""
    if word == "text":
        read = [record["measure"], record["item"]]
        yield word, _low(wanted) in map(_low, read), next(filter(None, read), "")
    elif word in NAMES:
        got = record[NAMES[word]]
        same = _low(wanted) == _low(got)
        yield word, same or (word == "theme" and _low(wanted) in _low(got)), got
    elif word in ("parties", "holders"):
        got = record["portfolio_holders" if word == "holders" else word]
        assert isinstance(got, list)
        names = [name.strip() for name in re.split(r"[,;\n]", wanted) if name.strip()]
        yield word, sorted(map(_low, names)) == sorted(map(_low, got)), got
    elif word == "status":
        got = record["status"]
        yield word, got in wanted.split("|") or (wanted == "nothing" and got in NOTHING), got
    elif word == "money":
        yield from _money(wanted, record)
    else:
        yield from _planning(word, wanted, record)


def _planning(word: str, wanted: str, record: Record) -> Iterator[tuple[str, bool, object]]:
    start, end = record["planning_start"], record["planning_end"]
    if word == "kind" or not wanted[:1].isdigit():
        got = record["planning_kind"]
        yield word, got == wanted or (wanted == "nothing" and got in NOTHING), got
        return
    first, last = days(wanted)
    if word in ("planning", "start"):
        yield "start", start == first.isoformat(), start
    if word in ("planning", "end"):
        yield "end", end == last.isoformat(), end


def _money(wanted: str, record: Record) -> Iterator[tuple[str, bool, object]]:
    if wanted[:1].isdigit():
        low, _, high = wanted.partition("-")
        yield "money", record["budget_min"] == float(low), record["budget_min"]
        yield "money", record["budget_max"] == float(high or low), record["budget_max"]
    else:
        got = record["budget_kind"]
        yield "money", got == wanted or (wanted == "nothing" and got in NOTHING), got


def _low(value: object) -> str:
    return line(str(value or "")).casefold().rstrip(".")
