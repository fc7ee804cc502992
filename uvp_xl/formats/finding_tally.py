"""Numbers of findings, which stay when the findings themselves are filed away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from uvp_xl.dutch_text import ACCEPTED, severity_words
from uvp_xl.finding import SEVERITIES, Finding, Severity


class FindingGroup(NamedTuple):
    """Findings that count as one kind.

    `accepted` is whether a person accepted them, `changed` whether their cells changed since.
    """

    rule: str
    severity: Severity
    accepted: bool
    changed: bool


Tally = Mapping[FindingGroup, int]
"""The number of findings of each group."""


def tally(findings: Iterable[Finding]) -> Tally:
    """Count findings."""
    return Counter(FindingGroup(f.rule, f.severity, f.accepted != "", f.changed) for f in findings)


def added(tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    total: Counter[FindingGroup] = Counter()
    for one in tallies:
        total.update(one)
    return total


def per_severity(counted: Tally) -> dict[Severity, int]:
    """Return the number of findings of each severity, without the accepted ones."""
    totals = dict.fromkeys(SEVERITIES, 0)
    for group, amount in counted.items():
        if not group.accepted:
            totals[group.severity] += amount
    return totals


def accepted(counted: Tally) -> int:
    """Return the number of accepted findings."""
    return sum(amount for group, amount in counted.items() if group.accepted)


def severity_counts(counted: Tally) -> list[str]:
    """Return the number of findings of each severity, then of the accepted ones; no zeros.

    >>> severity_counts({FindingGroup("taal", "fout", False, False): 2})
    ['2 fouten']
    """
    amounts = Counter[str]()
    for group, amount in counted.items():
        amounts[ACCEPTED if group.accepted else group.severity] += amount
    return severity_words(amounts)
