"""`--format junit`: the XML in which build servers read tests; a file is a suite, a rule a test."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from itertools import groupby

from uvp_xl.finding import SEVERITIES, Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import about, circumstances, reason, title, weight
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import printable

IN_ATTRIBUTES = str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
READING = "bestand-lezen"
"""The test that a file fails when it cannot be read."""


class JUnit(Format):
    """A suite for each file, with a test for each rule that spoke or was passed.

    A rule fails when one of its findings is as serious as `Batch.fail_on`; otherwise what it found
    is told as the output of its test.
    """

    name = "junit"
    suffix = ".xml"
    order = 5

    def write(self, batch: Batch) -> bytes:
        """The batch as XML in UTF-8."""
        suites = [_Suite(result, batch.failing) for result in batch.results]
        name = f"{title(batch)}, {circumstances(batch)}"
        parts = ['<?xml version="1.0" encoding="UTF-8"?>', f"<testsuites {_totals(name, suites)}>"]
        parts += [suite.xml() for suite in suites]
        return "\n".join([*parts, "</testsuites>\n"]).encode()


class _Suite:
    """The tests of one file, with their numbers."""

    def __init__(self, checked: FileResult, serious: Sequence[str]) -> None:
        """Make the tests; findings of the severities `serious` are failures."""
        self.name, self.about = checked.file, about(checked)
        self.errors, self.failures = int(bool(checked.error)), 0
        self.cases: list[str] = []
        if checked.error:
            self._add(READING, f'<error message="{_safe(checked.error)}" type="{READING}"/>')
        by_rule = sorted(checked.findings, key=lambda finding: finding.rule)
        for rule, found in groupby(by_rule, key=lambda finding: finding.rule):
            self._rule(rule, list(found), serious)
        spoke = {finding.rule for finding in checked.findings}
        for rule in dict.fromkeys(checked.passed):
            if rule not in spoke:
                self._add(rule, "")

    def _rule(self, rule: str, found: Sequence[Finding], serious: Sequence[str]) -> None:
        """The test of a rule that found something."""
        lines = "\n".join(_safe(_line(finding)) for finding in found)
        counting = [f for f in found if f.severity in serious and not f.accepted]
        if counting:
            self.failures += 1
            one = counting[0].message
            said = one if len(counting) == 1 else f"{len(counting)} meldingen"
            worst = min((finding.severity for finding in counting), key=SEVERITIES.index)
            self._add(rule, f'<failure message="{_safe(said)}" type="{worst}">{lines}</failure>')
        else:
            self._add(rule, f"<system-out>{lines}</system-out>")

    def _add(self, rule: str, inside: str) -> None:
        named = f'<testcase classname="{_safe(self.name)}" name="{_safe(rule)}" time="0"'
        self.cases.append(f"    {named}>{inside}</testcase>" if inside else f"    {named}/>")

    def xml(self) -> str:
        """The suite as XML."""
        lines = [f"  <testsuite {_totals(self.name, [self])}>"]
        if self.about:
            told = f'<property name="oordeel" value="{_safe(self.about)}"/>'
            lines.append(f"    <properties>{told}</properties>")
        return "\n".join([*lines, *self.cases, "  </testsuite>"])


def _totals(name: str, suites: Iterable[_Suite]) -> str:
    """The attributes that name and count what is inside."""
    tests = failures = errors = 0
    for suite in suites:
        tests += len(suite.cases)
        failures += suite.failures
        errors += suite.errors
    counts = f'tests="{tests}" failures="{failures}" errors="{errors}" time="0"'
    return f'name="{_safe(name)}" {counts}'


def _line(finding: Finding) -> str:
    """One finding on a line."""
    said = f"{finding.sheet}!{finding.cell} {weight(finding)}: {finding.message}"
    if finding.proposal:
        said += f" Voorstel: {finding.proposal}"
    if finding.accepted:
        said += f" Reden: {reason(finding)}"
    return " ".join(said.split())


def _safe(text: str) -> str:
    """Escape a text for XML, in an attribute too."""
    return html.escape(printable(text), quote=False).translate(IN_ATTRIBUTES)
