"""The verdict: whether the plan is ready for the council, and which rules were checked for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from uvp_xl.dutch_text import count
from uvp_xl.finding import Finding
from uvp_xl.readback.settings_sheet import PROFILES

DAILY = PROFILES[0]
COUNTING = ("fout", "waarschuwing")
"""The severities that must be solved or accepted first; a remark may stay."""


@dataclass(frozen=True, slots=True)
class CheckedRule:
    """One rule that was applied, with its `question` as a sentence and its number of findings.

    `open` are the findings that must be solved, `remarks` those that may stay, and `accepted` those
    with a reason to keep them.
    """

    rule: str
    question: str
    open: int = 0
    remarks: int = 0
    accepted: int = 0

    @property
    def passed(self) -> bool:
        """Whether it has no findings, except accepted ones."""
        return not self.open and not self.remarks


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of a check.

    `points` are the findings that must still be solved, `changed` the accepted ones whose cell
    was changed since. `checklist` has every rule that applied, also those that passed, and
    `relaxed` the codes of those that the user made lighter or switched off.
    """

    profile: str
    points: int
    accepted: int
    changed: int
    checklist: tuple[CheckedRule, ...]
    relaxed: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether no findings are left; never for daily work, which is not for the council."""
        return not self.points and self.profile != DAILY

    @property
    def sentence(self) -> str:
        """The verdict in one or two sentences.

        >>> Verdict("raadsvoorstel", 0, 0, 0, ()).sentence
        'Klaar voor de raad: ja (profiel raadsvoorstel).'
        >>> Verdict("raadsvoorstel", 2, 0, 0, ()).sentence
        'Klaar voor de raad: nee, nog 2 punten (profiel raadsvoorstel).'
        """
        if self.points:
            text = f"nee, nog {count(self.points, 'punt', 'punten')} (profiel {self.profile})."
        elif self.ready:
            text = f"ja (profiel {self.profile})."
        else:
            text = f"nog niet bekeken; als {DAILY} is het in orde. Kies profiel {PROFILES[1]}."
        return f"Klaar voor de raad: {text} {self.remarks}".rstrip()

    @property
    def remarks(self) -> str:
        """Sentences on the decisions of people that the verdict depends on."""
        sentences = []
        if self.accepted:
            sentences.append(
                f"{count(self.accepted, 'melding is', 'meldingen zijn')} geaccepteerd."
            )
        if self.changed:
            these = "Daarbij" if self.accepted == 1 else f"Bij {self.changed} daarvan"
            sentences.append(f"{these} is er daarna iets veranderd: kijk dat na.")
        if self.relaxed:
            many = len(self.relaxed)
            rules = "is 1 regel" if many == 1 else f"zijn {many} regels"
            sentences.append(f"Op het blad Instellingen {rules} uitgezet of lichter gemaakt.")
        return " ".join(sentences)


def verdict(
    profile: str,
    findings: Sequence[Finding],
    questions: Sequence[tuple[str, str]],
    relaxed: Sequence[str] = (),
) -> Verdict:
    """Return the verdict on the findings; `questions` has the code and question of each rule.

    `relaxed` are the codes of the rules that the user made lighter or switched off.
    """
    opened = Counter(f.rule for f in findings if counts(f))
    accepted = Counter(f.rule for f in findings if f.accepted)
    remarks = Counter(f.rule for f in findings if not f.accepted and not counts(f))
    found = {finding.rule for finding in findings}
    return Verdict(
        profile,
        opened.total(),
        accepted.total(),
        sum(finding.changed for finding in findings),
        tuple(
            CheckedRule(rule, question, opened[rule], remarks[rule], accepted[rule])
            if rule in found
            else _passed(rule, question)
            for rule, question in questions
        ),
        tuple(relaxed),
    )


@lru_cache(maxsize=1024)  # most rules have no findings, in each plan of a batch
def _passed(rule: str, question: str) -> CheckedRule:
    return CheckedRule(rule, question)


def counts(finding: Finding) -> bool:
    """Return whether a finding must be solved or accepted before the plan goes to the council."""
    return finding.severity in COUNTING and not finding.accepted
