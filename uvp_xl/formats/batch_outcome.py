"""The outcome of a check over one or many files, as plain data: what every format writes."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from uvp_xl.clean_text import key
from uvp_xl.finding import SEVERITIES, Finding, Severity

FAILING: tuple[Severity, ...] = ("fout", "waarschuwing")
"""The severities from which a check can be chosen to fail."""


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file.

    `error` is the one Dutch line of a file that could not be read; it then has nothing else, and
    neither has the `outcome` of an earlier check, which is no plan and no part of a batch.
    `partners` and `holders` are the actions of each by name, `points` what stands between the plan
    and `ready` (for the council), `passed` the codes of the rules that found nothing,
    `verdict` the sentence on it. `profile` is that by which it was judged, and `remarks` are the
    sentences on what was accepted, and on the rules that were made lighter.
    """

    file: str
    findings: Sequence[Finding] = ()
    error: str = ""
    actions: int = 0
    partners: Mapping[str, int] = field(default_factory=dict)
    holders: Mapping[str, int] = field(default_factory=dict)
    ready: bool = False
    points: int = 0
    passed: Sequence[str] = ()
    verdict: str = ""
    profile: str = ""
    remarks: str = ""
    outcome: bool = False

    @property
    def unjudged(self) -> bool:
        """Whether it is in order, but was not judged for the council."""
        return not (self.error or self.ready or self.points)

    @property
    def changed(self) -> int:
        """How many accepted findings have a cell that was changed since."""
        return sum(finding.changed for finding in self.findings)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings of each severity, the most serious first; not the accepted ones."""
        return _per_severity(self.findings)

    @property
    def accepted(self) -> int:
        """How many findings someone let stand, with a reason."""
        return sum(bool(finding.accepted) for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Workload:
    """How many actions someone has, in how many plans."""

    name: str
    actions: int
    plans: int


@dataclass(frozen=True, slots=True)
class RuleTotals:
    """What one rule found over all plans that were read, but for what was accepted.

    `plans` is in how many it found something, `passed` in how many nothing.
    """

    rule: str
    findings: int
    plans: int
    passed: int


@dataclass(frozen=True)
class Batch:
    """All files, judged at `date` by `profile`.

    `folder` is where the output will stand: links to files start there. Findings below `fail_on`
    are no failures for systems that know only right and wrong.
    """

    results: Sequence[FileResult]
    date: dt.date
    profile: str
    folder: str = "."
    fail_on: Severity = "fout"

    @cached_property
    def readable(self) -> tuple[FileResult, ...]:
        """The files that could be read."""
        return tuple(result for result in self.results if not result.error)

    @cached_property
    def unreadable(self) -> tuple[FileResult, ...]:
        """The files that could not be read."""
        return tuple(result for result in self.results if result.error)

    @property
    def findings(self) -> Iterator[Finding]:
        """The findings of all files, in their order."""
        return (finding for result in self.results for finding in result.findings)

    @cached_property
    def counts(self) -> dict[Severity, int]:
        """How many findings of each severity over all files; not the accepted ones."""
        return _per_severity(self.findings)

    @property
    def failing(self) -> tuple[Severity, ...]:
        """The severities that make a check fail."""
        return SEVERITIES[: SEVERITIES.index(self.fail_on) + 1]

    @property
    def failed(self) -> bool:
        """Whether a finding makes the check fail."""
        return any(self.counts[severity] for severity in self.failing)

    @property
    def accepted(self) -> int:
        """How many findings someone let stand, over all files."""
        return sum(result.accepted for result in self.results)

    @property
    def ready(self) -> int:
        """How many plans are ready for the council."""
        return sum(result.ready for result in self.readable)

    @property
    def unjudged(self) -> int:
        """How many plans are in order, but were not judged for the council."""
        return sum(result.unjudged for result in self.readable)

    @property
    def actions(self) -> int:
        """How many actions all plans have."""
        return sum(result.actions for result in self.readable)

    @cached_property
    def rules(self) -> tuple[RuleTotals, ...]:
        """Every rule that found something or was passed, the most findings first."""
        findings = Counter(finding.rule for finding in self.findings if not finding.accepted)
        plans = Counter(
            rule
            for result in self.readable
            for rule in {finding.rule for finding in result.findings if not finding.accepted}
        )
        passed = Counter(rule for one in self.readable for rule in dict.fromkeys(one.passed))
        rules = {*(finding.rule for finding in self.findings), *passed}
        return tuple(
            RuleTotals(rule, findings[rule], plans[rule], passed[rule])
            for rule in sorted(rules, key=lambda rule: (-findings[rule], rule))
        )

    @cached_property
    def partners(self) -> tuple[Workload, ...]:
        """The work of each partner over all plans, the most first."""
        return _loads(result.partners for result in self.readable)

    @cached_property
    def holders(self) -> tuple[Workload, ...]:
        """The work of each portfolio holder over all plans, the most first."""
        return _loads(result.holders for result in self.readable)


def _per_severity(findings: Iterable[Finding]) -> dict[Severity, int]:
    counted = Counter(finding.severity for finding in findings if not finding.accepted)
    return {severity: counted[severity] for severity in SEVERITIES}


def _loads(plans: Iterator[Mapping[str, int]]) -> tuple[Workload, ...]:
    """The sums over all plans; a name counts as one, however its capitals are written.

    The spelling that most plans have is shown, of as many the first.
    """
    actions, inside = Counter[str](), Counter[str]()
    spelled: dict[str, Counter[str]] = {}
    for plan in plans:
        inside.update({key(name) for name in plan})
        for name, count in plan.items():
            actions[key(name)] += count
            spelled.setdefault(key(name), Counter())[name] += 1
    shown = {folded: names.most_common(1)[0][0] for folded, names in spelled.items()}
    order = sorted(actions, key=lambda folded: (-actions[folded], folded))
    return tuple(Workload(shown[folded], actions[folded], inside[folded]) for folded in order)
