"""May the plan go to the council? One sentence, and what was verified for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from uvp_xl.finding import Finding
from uvp_xl.settings import PROFILES

DAILY = PROFILES[0]
COUNTING = ("fout", "waarschuwing")
"""What has to be solved or accepted first; a remark may stay."""


@dataclass(frozen=True, slots=True)
class Verified:
    """One rule that was applied: what it asks, how often it was broken, and how often accepted."""

    rule: str
    asks: str
    open: int
    accepted: int

    @property
    def passed(self) -> bool:
        """Whether nothing is left to do about it."""
        return not self.open


@dataclass(frozen=True, slots=True)
class Verdict:
    """`points` are the findings that must still be solved, `changed` the accepted ones whose cell
    was changed since. `checklist` has every rule that applied, also those that passed, and
    `relaxed` the codes of those that the user made lighter or switched off.
    """

    profile: str
    points: int
    accepted: int
    changed: int
    checklist: tuple[Verified, ...]
    relaxed: tuple[str, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.points

    @property
    def sentence(self) -> str:
        """The verdict in one or two sentences.

        >>> Verdict("raadsvoorstel", 0, 0, 0, ()).sentence
        'Klaar voor de raad: ja (profiel raadsvoorstel).'
        >>> Verdict("raadsvoorstel", 1, 2, 0, ()).sentence
        'Klaar voor de raad: nee, nog 1 punt (profiel raadsvoorstel). 2 punten zijn geaccepteerd.'
        """
        if not self.ready:
            said = f"nee, nog {_points(self.points)} (profiel {self.profile})."
        elif self.profile == DAILY:
            said = f"nog niet bekeken; als {DAILY} is het in orde. Kies profiel {PROFILES[1]}."
        else:
            said = f"ja (profiel {self.profile})."
        said = f"Klaar voor de raad: {said}"
        if self.accepted:
            are = "is" if self.accepted == 1 else "zijn"
            said += f" {_points(self.accepted)} {are} geaccepteerd."
        if self.changed:
            are = "is" if self.changed == 1 else "zijn"
            said += f" Bij {self.changed} daarvan {are} de cel daarna veranderd: kijk die na."
        if self.relaxed:
            many = len(self.relaxed)
            rules = "is 1 regel" if many == 1 else f"zijn {many} regels"
            said += f" Op het blad Instellingen {rules} uitgezet of lichter gemaakt."
        return said


def verdict(
    profile: str,
    findings: Sequence[Finding],
    asked: Sequence[tuple[str, str]],
    relaxed: Sequence[str] = (),
) -> Verdict:
    """The verdict over the findings of the rules that were `asked`: their codes and sentences.

    `relaxed` are the codes of the rules that the user made lighter or switched off.
    """
    opened = Counter(f.rule for f in findings if not f.accepted)
    accepted = Counter(f.rule for f in findings if f.accepted)
    return Verdict(
        profile,
        sum(counts(finding) for finding in findings),
        accepted.total(),
        sum(finding.changed for finding in findings),
        tuple(Verified(code, asks, opened[code], accepted[code]) for code, asks in asked),
        tuple(relaxed),
    )


def counts(finding: Finding) -> bool:
    """Whether a finding stands in the way of the council."""
    return finding.severity in COUNTING and not finding.accepted


def _points(number: int) -> str:
    return f"{number} {'punt' if number == 1 else 'punten'}"
