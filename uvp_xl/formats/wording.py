"""Dutch sentences that the formats for people share."""

from __future__ import annotations

from uvp_xl.finding import Finding, Severity
from uvp_xl.formats.batch import Batch, Checked
from uvp_xl.reports.dutch import count, day, listed

PLURALS: dict[Severity, tuple[str, str]] = {
    "fout": ("fout", "fouten"),
    "waarschuwing": ("waarschuwing", "waarschuwingen"),
    "opmerking": ("opmerking", "opmerkingen"),
}
"""One and many findings of a severity."""

ACCEPTED = "geaccepteerd"
"""How serious a finding is that someone let stand."""
UNREAD = "niet te lezen"
"""The verdict on a file that could not be read."""


def verdict(checked: Checked) -> str:
    """Whether a plan is ready for the council.

    >>> verdict(Checked("plan.xlsx", points=2)), verdict(Checked("plan.xlsx", ready=True))
    ('nee, nog 2 punten', 'ja')
    """
    if checked.error:
        return UNREAD
    return "ja" if checked.ready else f"nee, nog {count(checked.points, 'punt', 'punten')}"


def title(batch: Batch) -> str:
    """What the output is about.

    >>> import datetime as dt
    >>> title(Batch([Checked("Urk.xlsx"), Checked("Dronten.xlsx")], dt.date(2026, 5, 1), ""))
    'Controle van 2 bestanden'
    """
    return f"Controle van {count(len(batch.results), 'bestand', 'bestanden')}"


def circumstances(batch: Batch) -> str:
    """The reference date and the profile by which was judged."""
    about = (f"Peildatum {day(batch.date)}", batch.profile and f"profiel {batch.profile}")
    return " · ".join(filter(None, about))


def outcome(batch: Batch) -> str:
    """How many plans are ready, and how many could not be read.

    >>> import datetime as dt
    >>> results = [Checked("Urk.xlsx", ready=True), Checked("Dronten.xlsx", error="…")]
    >>> outcome(Batch(results, dt.date(2026, 5, 1), "raadsvoorstel"))
    'Klaar voor de raad: 1 van de 1 plannen. 1 bestand is niet te lezen.'
    """
    if len(batch.results) == 1:
        return batch.results[0].verdict or f"Klaar voor de raad: {verdict(batch.results[0])}."
    said = f"Klaar voor de raad: {batch.ready} van de {len(batch.read)} plannen."
    if batch.unread:
        said += f" {count(len(batch.unread), 'bestand is', 'bestanden zijn')} niet te lezen."
    return said


def counted(batch: Batch) -> str:
    """How many findings of each severity, in one sentence; the accepted ones apart.

    >>> import datetime as dt
    >>> counted(Batch([], dt.date(2026, 5, 1), ""))
    'Er zijn geen meldingen.'
    """
    parts = [count(amount, *PLURALS[one]) for one, amount in batch.counts.items() if amount]
    parts += [f"{batch.accepted} {ACCEPTED}"] if batch.accepted else []
    return f"{listed(parts)}." if parts else "Er zijn geen meldingen."


def weight(finding: Finding) -> str:
    """How serious a finding is, or that it was accepted."""
    return ACCEPTED if finding.accepted else finding.severity


def reason(finding: Finding) -> str:
    """Why a finding may stand, and whether its cell was changed since; empty for another one."""
    if not finding.accepted:
        return ""
    changed = " Let op: de cel is daarna veranderd." if finding.changed else ""
    return f"Reden: {finding.accepted}{changed}"
