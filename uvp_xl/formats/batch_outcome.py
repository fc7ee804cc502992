"""The outcome of a check of one or many files, as plain data for every format."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from uvp_xl.clean_text import key
from uvp_xl.finding import SEVERITIES, Finding, Severity
from uvp_xl.formats import finding_tally
from uvp_xl.formats.finding_tally import Tally
from uvp_xl.formats.packed_findings import PackedFindings
from uvp_xl.reference_date import ReferenceDate
from uvp_xl.tables.content_block import Block

FAILING: tuple[Severity, ...] = ("fout", "waarschuwing")
"""The severities from which a check can be chosen to fail."""


@dataclass(frozen=True, slots=True)
class FileResult:
    """The result of one file.

    `error` is one Dutch line on a file that could not be read; such a file has no other data.
    Neither has the `outcome` of an earlier check, which is no plan and never in a batch.
    `partners` and `holders` are numbers of actions by name. `ready` means ready for the council,
    `points` is the number of findings and open questions before that, and `verdict` the sentence
    on it. `passed` are the codes of rules without findings. `remarks` are sentences on accepted
    findings and on rules with a lower severity. `reference` is the date of the judgement.
    `contents` has every block of cells of the workbook, None if that was not asked for.
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
    reference: ReferenceDate | None = None
    contents: tuple[Block, ...] | None = None

    @property
    def tally(self) -> Tally:
        """The numbers of findings; packed ones were counted before."""
        if isinstance(self.findings, PackedFindings):
            return self.findings.tally
        return finding_tally.tally(self.findings)

    @property
    def unjudged(self) -> bool:
        """Whether the plan is in order, but was not judged for the council."""
        return not (self.error or self.ready or self.points)

    @property
    def changed(self) -> int:
        """The number of accepted findings in cells that were changed since."""
        return sum(amount for group, amount in self.tally.items() if group.changed)

    @property
    def counts(self) -> dict[Severity, int]:
        """The number of findings of each severity, without the accepted ones."""
        return finding_tally.per_severity(self.tally)

    @property
    def accepted(self) -> int:
        """The number of findings that were accepted with a reason."""
        return finding_tally.accepted(self.tally)

    @property
    def rules(self) -> set[str]:
        """The codes of the rules with findings."""
        return {group.rule for group in self.tally}

    def failed_rules(self, severities: Sequence[str]) -> set[str]:
        """Return the codes of the rules with findings of these severities, but accepted ones."""
        return {g.rule for g in self.tally if g.severity in severities and not g.accepted}


@dataclass(frozen=True, slots=True)
class Workload:
    """The number of actions of a person or party, and the number of their plans."""

    name: str
    actions: int
    plans: int


@dataclass(frozen=True, slots=True)
class RuleTotals:
    """The findings of one rule in all plans, without the accepted ones.

    `plans` is the number of plans with findings, `passed` the number of plans without.
    """

    rule: str
    findings: int
    plans: int
    passed: int


@dataclass(frozen=True)
class Batch:
    """All files, judged by `profile`, and at `date` unless a plan has a date of its own.

    `folder` is the folder of the output, from which links to files start. Findings of a lower
    severity than `fail_on` do not make the check fail.
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
    def tally(self) -> Tally:
        """The numbers of findings in all files."""
        return finding_tally.added(result.tally for result in self.results)

    @cached_property
    def counts(self) -> dict[Severity, int]:
        """The number of findings of each severity in all files, without the accepted ones."""
        return finding_tally.per_severity(self.tally)

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
        """The number of accepted findings in all files."""
        return finding_tally.accepted(self.tally)

    @property
    def ready(self) -> int:
        """The number of plans that are ready for the council."""
        return sum(result.ready for result in self.readable)

    @property
    def unjudged(self) -> int:
        """The number of plans in order that were not judged for the council."""
        return sum(result.unjudged for result in self.readable)

    @property
    def actions(self) -> int:
        """The number of actions in all plans."""
        return sum(result.actions for result in self.readable)

    @cached_property
    def rules(self) -> tuple[RuleTotals, ...]:
        """The totals of every rule that was applied, the most findings first."""
        findings: Counter[str] = Counter()
        for group, amount in self.tally.items():
            findings[group.rule] += 0 if group.accepted else amount
        plans = Counter(rule for one in self.readable for rule in one.failed_rules(SEVERITIES))
        passed = Counter(rule for one in self.readable for rule in dict.fromkeys(one.passed))
        rules = {*findings, *passed}
        return tuple(
            RuleTotals(rule, findings[rule], plans[rule], passed[rule])
            for rule in sorted(rules, key=lambda rule: (-findings[rule], rule))
        )

    @cached_property
    def partners(self) -> tuple[Workload, ...]:
        """The workload of each partner in all plans, the largest first."""
        return _workloads(result.partners for result in self.readable)

    @cached_property
    def holders(self) -> tuple[Workload, ...]:
        """The workload of each portfolio holder in all plans, the largest first."""
        return _workloads(result.holders for result in self.readable)


def _workloads(plans: Iterator[Mapping[str, int]]) -> tuple[Workload, ...]:
    """Add up the actions by name; spellings that differ only in capitals are one name.

    The spelling in most plans is kept, the first of equally frequent ones.
    """
    actions, plan_counts = Counter[str](), Counter[str]()
    spellings: dict[str, Counter[str]] = {}
    for plan in plans:
        plan_counts.update({key(name) for name in plan})
        for name, count in plan.items():
            actions[key(name)] += count
            spellings.setdefault(key(name), Counter())[name] += 1
    names = {folded: spelling.most_common(1)[0][0] for folded, spelling in spellings.items()}
    order = sorted(actions, key=lambda folded: (-actions[folded], folded))
    return tuple(Workload(names[folded], actions[folded], plan_counts[folded]) for folded in order)
