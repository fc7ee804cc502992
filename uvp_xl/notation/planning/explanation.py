"""Make of a question a whole sentence about the cell, with proposals that can be read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from uvp_xl.clean_text import text as shown
from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.grid import Value
from uvp_xl.notation import status
from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.plain_wording import wording
from uvp_xl.notation.planning.planning_grammar import (
    IS_STATUS,
    NO_PLANNING,
    NOT_UNDERSTOOD,
    Years,
    understand,
    with_examples,
)
from uvp_xl.notation.planning.time_part import question
from uvp_xl.notation.planning.time_words import ORDINALS, SEASONS
from uvp_xl.notation.safe_proposals import corrected, offered

_LONGEST = 60
"""Signs of the cell that the sentence repeats."""

_STATUS = 30
"""Signs of the longest text that is a status and nothing else."""
_NO_STATUS = re.compile(r"\d|\?|^(?:na|bij|zodra|als|tot|wanneer)(?![a-z])")
_PHASES = frozenset(("in_progress", "done", "dropped", "paused", "delayed"))

_VOCABULARY = (
    *MONTH_NAMES,
    *SEASONS,
    *ORDINALS,
    *(
        "kwartaal",
        "kwartalen",
        "helft",
        "halfjaar",
        "begin",
        "medio",
        "schooljaar",
        "winter",
        "vanaf",
    ),
    *("vanaf", "uiterlijk", "doorlopend", "structureel", "permanent", "continu", "regulier"),
    *("jaarlijks", "halfjaarlijks", "tweejaarlijks", "maandelijks", "wekelijks"),
)


def explained(unclear: Planning, cell: Value, text: str, years: Years) -> Planning:
    """Return the question as shown: the cell, what was expected, and only readable proposals.

    `text` is the plain text of the cell; with it `offered` decides on a single proposal.

    >>> unclear = Planning("unknown", problem=NOT_UNDERSTOOD)
    >>> explained(unclear, "Febuari 2020", "febuari 2020", ()).proposals
    ('februari 2020',)
    """
    cell_text = " ".join(shown(cell).split())
    if len(cell_text) > _LONGEST:
        cell_text = f"{cell_text[: _LONGEST - 1].rstrip()}…"
    if unclear.problem in (NOT_UNDERSTOOD, NO_PLANNING) and _is_status(text):
        unclear = replace(unclear, problem=IS_STATUS, proposals=())
    proposals = _readable(unclear.proposals, years)
    if not unclear.proposals and unclear.problem in (NOT_UNDERSTOOD, NO_PLANNING):
        proposals = _readable([_spelled(text)], years)
    stop = "" if unclear.problem.endswith("?") else "."
    same = offered(text, proposals, lambda each: _meaning(each, years).kind != "unknown")
    clause = with_examples(unclear.problem, years)
    return replace(unclear, problem=f"“{cell_text}”: {clause}{stop}", proposals=same)


def _is_status(text: str) -> bool:
    """Return whether a text without a time is the status of an action.

    >>> _is_status("afgerond"), _is_status("reeds gerealiseerd"), _is_status("nader te bepalen")
    (True, True, False)
    """
    if len(text) > _STATUS or _NO_STATUS.search(text):
        return False
    return status.read(text).phase in _PHASES


def _readable(proposals: Iterable[str], years: Years) -> list[str]:
    """Return the proposals that are understood; of one that is a question, its own proposals."""
    readable: list[str] = []
    for proposal in proposals:
        answer = _meaning(proposal, years)
        if answer.kind != "unknown":
            readable.append(proposal)
            continue
        others = (other for other in answer.proposals if _meaning(other, years).kind != "unknown")
        readable.extend(others)
    return list(dict.fromkeys(map(_capitals, readable)))


def _meaning(proposal: str, years: Years) -> Planning:
    text = wording(proposal)
    return understand(text, years) if text else question(NOT_UNDERSTOOD)


def _spelled(text: str) -> str:
    """Return the text with each longer word spelled correctly; "" when that changes nothing."""
    if len(text) > 2 * _LONGEST:
        return ""
    right = re.sub(r"[a-z]{4,}", lambda match: corrected(match[0], _VOCABULARY), text)
    return right if right != text else ""


def _capitals(text: str) -> str:
    """Return the text with its usual capitals and full stop: "Q3 2021", "2019 e.v."."""
    pattern = r"\b(?:[qkhw](?=\d)|(?:iv|i{1,3})(?=[-/ ]\d{4}))"
    text = re.sub(pattern, lambda match: match[0].upper(), text)
    return f"{text}." if text.endswith("e.v") else text
