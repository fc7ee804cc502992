"""`--format junit`: the XML of tests for build servers; a file is a suite, a rule is a test."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from itertools import groupby

from uvp_xl.finding import SEVERITIES, Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.outcome_wording import date_and_profile, note, reason, severity_word, title
from uvp_xl.formats.output_format import Format
from uvp_xl.formats.safe_text import printable

IN_ATTRIBUTES = str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
READING = "bestand-lezen"
"""The test that fails for a file that cannot be read."""


class JUnit(Format):
    """A suite for each file, with a test for each rule that was applied.

    A rule fails when one of its findings is as serious as `Batch.fail_on`; otherwise its findings
    are the output of its test.
    """

    name = "junit"
    suffix = ".xml"
    order = 5

    def pieces(self, batch: Batch) -> Iterator[bytes]:
        """Yield the numbers of all tests, and the suite of each result."""
        attributes = _attributes(
            f"{title(batch)}, {date_and_profile(batch)}", batch.results, batch.failing
        )
        yield f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {attributes}>\n'.encode()
        for result in batch.results:
            yield f"{_Suite(result, batch.failing).xml()}\n".encode()
        yield b"</testsuites>\n"


class _Suite:
    """The tests of one file."""

    def __init__(self, result: FileResult, failing: Sequence[str]) -> None:
        """Add the tests; findings of the severities `failing` are failures."""
        self.name, self.note = result.file, note(result)
        self.attributes = _attributes(result.file, [result], failing)
        self.cases: list[str] = []
        if result.error:
            self._add(READING, f'<error message="{_escaped(result.error)}" type="{READING}"/>')
        by_rule = sorted(result.findings, key=lambda finding: finding.rule)
        for rule, findings in groupby(by_rule, key=lambda finding: finding.rule):
            self._add_rule(rule, list(findings), failing)
        with_findings = {finding.rule for finding in result.findings}
        for rule in dict.fromkeys(result.passed):
            if rule not in with_findings:
                self._add(rule, "")

    def _add_rule(self, rule: str, findings: Sequence[Finding], failing: Sequence[str]) -> None:
        lines = "\n".join(_escaped(_line(finding)) for finding in findings)
        failures = [f for f in findings if f.severity in failing and not f.accepted]
        if not failures:
            self._add(rule, f"<system-out>{lines}</system-out>")
            return
        message = failures[0].message if len(failures) == 1 else f"{len(failures)} meldingen"
        worst = min((finding.severity for finding in failures), key=SEVERITIES.index)
        attributes = f'message="{_escaped(message)}" type="{worst}"'
        self._add(rule, f"<failure {attributes}>{lines}</failure>")

    def _add(self, rule: str, content: str) -> None:
        names = f'classname="{_escaped(self.name)}" name="{_escaped(rule)}"'
        end = f">{content}</testcase>" if content else "/>"
        self.cases.append(f'    <testcase {names} time="0"{end}')

    def xml(self) -> str:
        """Return the suite as XML."""
        lines = [f"  <testsuite {self.attributes}>"]
        if self.note:
            judgement = f'<property name="oordeel" value="{_escaped(self.note)}"/>'
            lines.append(f"    <properties>{judgement}</properties>")
        return "\n".join([*lines, *self.cases, "  </testsuite>"])


def _attributes(name: str, results: Sequence[FileResult], failing: Sequence[str]) -> str:
    """Return the attributes with a name and the numbers of the tests of these results."""
    errors = sum(bool(result.error) for result in results)
    tests = errors + sum(len(result.rules | set(result.passed)) for result in results)
    failures = sum(len(result.failed_rules(failing)) for result in results)
    counts = f'tests="{tests}" failures="{failures}" errors="{errors}" time="0"'
    return f'name="{_escaped(name)}" {counts}'


def _line(finding: Finding) -> str:
    """Return a finding as one line."""
    text = f"{finding.sheet}!{finding.cell} {severity_word(finding)}: {finding.message}"
    if finding.proposal:
        text += f" Voorstel: {finding.proposal}"
    if finding.accepted:
        text += f" Reden: {reason(finding)}"
    return " ".join(text.split())


def _escaped(text: str) -> str:
    """Escape a text for XML, in an attribute too."""
    return html.escape(printable(text), quote=False).translate(IN_ATTRIBUTES)
