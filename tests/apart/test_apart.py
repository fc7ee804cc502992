"""The examples that are kept apart from the makers of the program: right, asked or wrong.

A row is *right* when the program says what the row says; *asked* when it asks a person, or finds
nothing, where the row has a value; *wrong* when it says something else, or says anything where a
person must be asked. A question is allowed now and then, a wrong answer never.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.names import holder_names, parties
from uvp_xl.names.register import Register
from uvp_xl.notation import budget, planning, status
from uvp_xl.tables.column_heading import column

Verdict = Literal["right", "asked", "wrong"]
Row = dict[str, str]

HERE = Path(__file__).parent
RIGHT_AT_LEAST = 0.95
ESCAPES = {"\\n": "\n", "\\r": "\r", "\\xa0": "\xa0", "\\xad": "\xad"}
TYPES: dict[str, Callable[[str], Value]] = {
    "": str,
    "int": int,
    "float": float,
    "bool": lambda text: text == "true",
    "date": dt.date.fromisoformat,
    "datetime": dt.datetime.fromisoformat,
    "time": dt.time.fromisoformat,
    "error": CellError,
    "percentage": lambda text: Percentage(float(text)),
}


def rows(name: str) -> list[Row]:
    """The rows of one table by their column names; nothing is stripped, blanks have a meaning."""
    head, *body = (HERE / f"{name}.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
    names = head.split("\t")
    return [dict(zip(names, line.split("\t"), strict=True)) for line in body]


def cell(row: Row) -> Value:
    """What stands in the cell: the text, or the value that Excel hands over."""
    text = row["text"]
    for written, character in ESCAPES.items():
        text = text.replace(written, character)
    return TYPES[row.get("type", "")](text)


def verdict(expected: object, got: object, asks: bool) -> Verdict:
    """Weigh a value against the expected one; the expected "question" is met by asking only."""
    if expected == "question":
        return "right" if asks else "wrong"
    if asks:
        return "asked"
    return "right" if got == expected else "wrong"


def read_planning(row: Row) -> tuple[Verdict, object]:
    """Weigh the planning of a plan of these years."""
    years = tuple(int(year) for year in row["years"].split(","))
    got = planning.read(cell(row), years)
    start, end = (dt.date.fromisoformat(row[k]) if row[k] else None for k in ("start", "end"))
    expected = "question" if row["kind"] == "question" else (row["kind"], start, end)
    asks = got.kind == "unknown" and bool(got.problem)
    return verdict(expected, (got.kind, got.start, got.end), asks), got


def read_budget(row: Row) -> tuple[Verdict, object]:
    """Weigh the amount, in euro."""
    got = budget.read(cell(row))
    low, high = (float(row[k]) if row[k] else None for k in ("min", "max"))
    per_year = {"yes": True, "no": False, "": None}[row["per_year"]]
    value = (row["kind"], low, high, per_year)
    expected = "question" if row["kind"] == "question" else value
    asks = got.kind == "unknown" and bool(got.problem)
    return verdict(expected, (got.kind, got.minimum, got.maximum, got.per_year), asks), got


def read_status(row: Row) -> tuple[Verdict, object]:
    """Weigh the phase with the light and the percentage; an empty cell has no phase."""
    got = status.read(cell(row))
    percentage = float(row["percentage"]) if row["percentage"] else None
    phase = None if row["phase"] == "empty" else row["phase"]
    expected = "question" if phase == "question" else (phase, row["light"] or None, percentage)
    # A light alone is a value too, although its phase is unknown.
    light_expected = row["light"] != "" and row["phase"] == "unknown"
    asks = got.phase == "unknown" and bool(got.problem) and not (got.light and light_expected)
    if asks and got.light not in (None, row["light"] or None):
        return "wrong", got
    return verdict(expected, (got.phase, got.light, got.percentage), asks), got


def read_header(row: Row) -> tuple[Verdict, object]:
    """Weigh the column that a heading names; no column where one was meant is as good as asking."""
    got = column(cell(row))
    expected = row["column"] or None
    return verdict(expected, got, asks=got is None and expected is not None), got


def folded(names: str | tuple[str, ...]) -> tuple[str, ...]:
    """Names without their case: which one a name has is a matter of typography."""
    each = names.split("|") if isinstance(names, str) else names
    return tuple(name.casefold() for name in each if name)


def read_parties(row: Row) -> tuple[Verdict, object]:
    """Weigh the partners; those that no register knows may be reported, but not changed."""
    got = parties.read(cell(row), Register())
    expected, found = folded(row["names"]), folded(got.names)
    kinds = {slip.kind for slip in got.issues} - {"unknown", "alias"}
    wanted = set(row["slips"].split(",")) - {""}
    if found == expected:
        if kinds == wanted:
            return "right", got
        return ("asked" if kinds > wanted else "wrong"), got
    said = [text.casefold() for slip in got.issues for text in (slip.text, *slip.suggested)]
    differing = set(found) ^ set(expected)
    told = all(any(name in text or text in name for text in said) for name in differing)
    return ("asked" if differing and told else "wrong"), got


def read_holders(row: Row) -> tuple[Verdict, object]:
    """Weigh the portfolio holders; a piece that is no holder is told as loose or unclear."""
    got = holder_names.read(cell(row), Register())
    asks = got.without_role or got.without_portfolio or bool(got.unclear)
    expected = "question" if row["names"] == "question" else folded(row["names"])
    return verdict(expected, folded(got.names), asks), got


@pytest.mark.parametrize(
    ("name", "read", "size"),
    [
        ("planning", read_planning, 390),
        ("budget", read_budget, 240),
        ("status", read_status, 200),
        ("headers", read_header, 245),
        ("parties", read_parties, 155),
        ("holders", read_holders, 95),
    ],
)
def test_apart(name: str, read: Callable[[Row], tuple[Verdict, object]], size: int) -> None:
    """Of every table at least 95 % is right and nothing at all is wrong."""
    weighed = [(row, *read(row)) for row in rows(name)]
    right = sum(found == "right" for _, found, _ in weighed)
    told = "\n".join(
        f"{found}: {', '.join(f'{k}={v}' for k, v in row.items() if v)}\n    got {got}"
        for row, found, got in weighed
        if found != "right"
    )
    wrong = sum(found == "wrong" for _, found, _ in weighed)
    assert len(weighed) >= size
    assert wrong == 0, f"{wrong} of {len(weighed)} wrong, {right} right:\n{told}"
    assert right >= RIGHT_AT_LEAST * len(weighed), f"{right} of {len(weighed)} right:\n{told}"
