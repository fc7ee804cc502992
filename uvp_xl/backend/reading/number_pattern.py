"""A pattern of bytes that finds numbers of a given set."""

from __future__ import annotations

from collections.abc import Collection

MANY = 1_000
"""Numbers that a pattern can list; it is built in no time, and a search tries a few branches."""


def any_number(numbers: Collection[int]) -> bytes:
    """Return the pattern of these numbers; of any number when there are very many of them.

    >>> any_number([3, 12, 15]), any_number([1, 12]), any_number(range(2_000))
    (b'(?:1(?:2|5)|3)', b'1(?:2)?', b'[0-9]{1,9}')
    """
    if len(numbers) > MANY:
        return b"[0-9]{1,9}"
    return _branches({str(number) for number in numbers}).encode()


def _branches(texts: set[str]) -> str:
    """Return the pattern of these texts, with one branch for each first character."""
    starts = sorted({text[0] for text in texts if text})
    branches = [start + _branches({text[1:] for text in texts if text[:1] == start})
                for start in starts]  # fmt: skip
    if not branches:
        return ""
    ends_here = "" in texts
    pattern = "|".join(branches)
    return f"(?:{pattern}){'?' if ends_here else ''}" if ends_here or branches[1:] else pattern
