"""Dutch sentences that the formats for people share."""

from __future__ import annotations

from uvp_xl.dutch_text import ACCEPTED, count, joined, long_date, severity_counts
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.readback.settings_sheet import PROFILES

CHANGED = "Let op: daarna is er iets veranderd."
"""What is said of an accepted finding when its cell, or what it says of it, is another one now."""
UNREAD = "niet te lezen"
"""The verdict on a file that could not be read."""
UNJUDGED = "nog niet bekeken"
"""The verdict on a plan that is in order for daily work: nobody asked whether it is for more."""


def verdict(checked: FileResult) -> str:
    """Whether a plan is ready for the council.

    >>> verdict(FileResult("plan.xlsx", points=2)), verdict(FileResult("plan.xlsx", ready=True))
    ('nee, nog 2 punten', 'ja')
    """
    if checked.error:
        return UNREAD
    if checked.points:
        return f"nee, nog {count(checked.points, 'punt', 'punten')}"
    return "ja" if checked.ready else UNJUDGED


def title(batch: Batch) -> str:
    """What the output is about.

    >>> import datetime as dt
    >>> title(Batch([FileResult("Urk.xlsx"), FileResult("Dronten.xlsx")], dt.date(2026, 5, 1), ""))
    'Controle van 2 bestanden'
    """
    return f"Controle van {count(len(batch.results), 'bestand', 'bestanden')}"


def circumstances(batch: Batch) -> str:
    """The reference date and the profile by which was judged."""
    about = (f"Peildatum {long_date(batch.date)}", batch.profile and f"profiel {batch.profile}")
    return " · ".join(filter(None, about))


def outcome(batch: Batch) -> str:
    """How many plans are ready, and how many could not be read.

    >>> import datetime as dt
    >>> results = [FileResult("Urk.xlsx", ready=True), FileResult("Dronten.xlsx", error="…")]
    >>> outcome(Batch(results, dt.date(2026, 5, 1), "raadsvoorstel"))
    'Klaar voor de raad: 1 van 1 plan. 1 bestand is niet te lezen.'
    """
    if len(batch.results) == 1:
        return batch.results[0].verdict or f"Klaar voor de raad: {verdict(batch.results[0])}."
    many = len(batch.readable)
    of = "1 plan" if many == 1 else f"de {many} plannen"
    said = f"Klaar voor de raad: {batch.ready} van {of}."
    if batch.unjudged:
        said += f" {count(batch.unjudged, 'plan is', 'plannen zijn')} als {PROFILES[0]} in orde, "
        said += f"maar nog niet voor de raad bekeken. Kies profiel {PROFILES[1]}."
    if batch.unreadable:
        said += f" {count(len(batch.unreadable), 'bestand is', 'bestanden zijn')} niet te lezen."
    return said


def counted(batch: Batch) -> str:
    """Return the number of findings of each severity as a sentence.

    >>> import datetime as dt
    >>> counted(Batch([], dt.date(2026, 5, 1), ""))
    'Er zijn geen meldingen.'
    """
    return f"{joined(severity_counts(batch.findings)) or 'Er zijn geen meldingen'}."


def weight(finding: Finding) -> str:
    """How serious a finding is, or that it was accepted."""
    return ACCEPTED if finding.accepted else finding.severity


def reason(finding: Finding) -> str:
    """Why a finding may stand, and whether something was changed since; empty for another one."""
    return f"{finding.accepted} {CHANGED}" if finding.changed else finding.accepted


def about(checked: FileResult) -> str:
    """By which profile a plan was judged, and what somebody decided about it.

    >>> about(FileResult("Urk.xlsx", profile="raadsvoorstel", remarks="1 melding is geaccepteerd."))
    'Profiel raadsvoorstel. 1 melding is geaccepteerd.'
    """
    profile = checked.profile and f"Profiel {checked.profile}."
    return f"{profile} {checked.remarks}".strip()
