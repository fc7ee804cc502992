"""May the plan go to the council? One sentence, and what was verified for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from uvp_xl.dutch_text import count
from uvp_xl.finding import Finding
from uvp_xl.readback.settings_sheet import PROFILES

DAILY = PROFILES[0]
COUNTING = ("fout", "waarschuwing")
"""What has to be solved or accepted first; a remark may stay."""


@dataclass(frozen=True, slots=True)
class Verified:
    """One rule that was applied, and what it asks.

    `open` are its findings that must be solved, `remarks` those that may stay, and `accepted` those
    that someone let stand.
    """

    rule: str
    asks: str
    open: int = 0
    remarks: int = 0
    accepted: int = 0

    @property
    def passed(self) -> bool:
        """Whether it has nothing to say, but for what was accepted."""
        return not self.open and not self.remarks


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
        """Whether nothing stands in the way; for daily work it was not judged for the council."""
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
            said = f"nee, nog {count(self.points, 'punt', 'punten')} (profiel {self.profile})."
        elif self.ready:
            said = f"ja (profiel {self.profile})."
        else:
            said = f"nog niet bekeken; als {DAILY} is het in orde. Kies profiel {PROFILES[1]}."
        return f"Klaar voor de raad: {said} {self.remarks}".rstrip()

    @property
    def remarks(self) -> str:
        """What somebody decided about the plan, in sentences: who reads the verdict should know."""
        said = []
        if self.accepted:
            said.append(f"{count(self.accepted, 'melding is', 'meldingen zijn')} geaccepteerd.")
        if self.changed:
            these = "Daarbij" if self.accepted == 1 else f"Bij {self.changed} daarvan"
            said.append(f"{these} is er daarna iets veranderd: kijk dat na.")
        if self.relaxed:
            many = len(self.relaxed)
            rules = "is 1 regel" if many == 1 else f"zijn {many} regels"
            said.append(f"Op het blad Instellingen {rules} uitgezet of lichter gemaakt.")
        return " ".join(said)


def verdict(
    profile: str,
    findings: Sequence[Finding],
    asked: Sequence[tuple[str, str]],
    relaxed: Sequence[str] = (),
) -> Verdict:
    """The verdict over the findings of the rules that were `asked`: their codes and sentences.

    `relaxed` are the codes of the rules that the user made lighter or switched off.
    """
    opened = Counter(f.rule for f in findings if counts(f))
    accepted = Counter(f.rule for f in findings if f.accepted)
    remarks = Counter(f.rule for f in findings if not f.accepted and not counts(f))
    return Verdict(
        profile,
        opened.total(),
        accepted.total(),
        sum(finding.changed for finding in findings),
        tuple(
            Verified(rule, asks, opened[rule], remarks[rule], accepted[rule])
            for rule, asks in asked
        ),
        tuple(relaxed),
    )


def counts(finding: Finding) -> bool:
    """Whether a finding stands in the way of the council."""
    return finding.severity in COUNTING and not finding.accepted
