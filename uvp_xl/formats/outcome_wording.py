"""Dutch sentences that the formats for people share."""

from __future__ import annotations

from uvp_xl.dutch_text import ACCEPTED, count, joined, long_date
from uvp_xl.finding import Finding
from uvp_xl.formats.batch_outcome import Batch, FileResult
from uvp_xl.formats.finding_tally import severity_counts
from uvp_xl.readback.settings_sheet import PROFILES

CHANGED = "Let op: daarna is er iets veranderd."
"""A warning on an accepted finding with another cell text or message than when it was accepted."""
UNREADABLE = "niet te lezen"
"""The verdict on a file that could not be read."""
UNJUDGED = "nog niet bekeken"
"""The verdict on a plan that is in order for daily work, but was not judged for the council."""


def verdict(result: FileResult) -> str:
    """Return whether a plan is ready for the council, in a few words.

    >>> verdict(FileResult("plan.xlsx", points=2)), verdict(FileResult("plan.xlsx", ready=True))
    ('nee, nog 2 punten', 'ja')
    """
    if result.error:
        return UNREADABLE
    if result.points:
        return f"nee, nog {count(result.points, 'punt', 'punten')}"
    return "ja" if result.ready else UNJUDGED


def title(batch: Batch) -> str:
    """Return the title of an output.

    >>> import datetime as dt
    >>> title(Batch([FileResult("Urk.xlsx"), FileResult("Dronten.xlsx")], dt.date(2026, 5, 1), ""))
    'Controle van 2 bestanden'
    """
    return f"Controle van {count(len(batch.results), 'bestand', 'bestanden')}"


def date_and_profile(batch: Batch) -> str:
    """Return the reference date and the profile of a batch."""
    profile = batch.profile and f"profiel {batch.profile}"
    return " · ".join(filter(None, (f"Peildatum {_date(batch)}", profile)))


def _date(batch: Batch) -> str:
    """Return the date at which all plans were judged, or how many have one of their own."""
    dates = {result.reference.text for result in batch.readable if result.reference}
    if len(dates) == 1:
        return dates.pop()
    own = sum(1 for result in batch.readable if has_own_date(result))
    plans = f", bij {count(own, 'plan', 'plannen')} die van het blad Instellingen" if own else ""
    return f"{long_date(batch.date)}{plans}"


def has_own_date(result: FileResult) -> bool:
    """Return whether a plan was judged at the date on its sheet *Instellingen*."""
    return result.reference is not None and result.reference.origin == "sheet"


def overall_verdict(batch: Batch) -> str:
    """Return how many plans are ready for the council, and how many files could not be read.

    >>> import datetime as dt
    >>> results = [FileResult("Urk.xlsx", ready=True), FileResult("Dronten.xlsx", error="…")]
    >>> overall_verdict(Batch(results, dt.date(2026, 5, 1), "raadsvoorstel"))
    'Klaar voor de raad: 1 van 1 plan. 1 bestand is niet te lezen.'
    """
    if len(batch.results) == 1:
        return batch.results[0].verdict or f"Klaar voor de raad: {verdict(batch.results[0])}."
    plans = len(batch.readable)
    total = "1 plan" if plans == 1 else f"de {plans} plannen"
    sentences = [f"Klaar voor de raad: {batch.ready} van {total}."]
    if batch.unjudged:
        sentences += [
            f"{count(batch.unjudged, 'plan is', 'plannen zijn')} als {PROFILES[0]} in orde, maar "
            f"nog niet voor de raad bekeken. Kies profiel {PROFILES[1]}."
        ]
    if unreadable := len(batch.unreadable):
        sentences += [f"{count(unreadable, 'bestand is', 'bestanden zijn')} niet te lezen."]
    return " ".join(sentences)


def counts_sentence(batch: Batch) -> str:
    """Return the number of findings of each severity as a sentence.

    >>> import datetime as dt
    >>> counts_sentence(Batch([], dt.date(2026, 5, 1), ""))
    'Er zijn geen meldingen.'
    """
    return f"{joined(severity_counts(batch.tally)) or 'Er zijn geen meldingen'}."


def severity_word(finding: Finding) -> str:
    """Return the severity of a finding, or "geaccepteerd"."""
    return ACCEPTED if finding.accepted else finding.severity


def reason(finding: Finding) -> str:
    """Return the reason to accept a finding, with a warning when something changed since."""
    return f"{finding.accepted} {CHANGED}" if finding.changed else finding.accepted


def note(result: FileResult) -> str:
    """Return the profile of a plan, its own reference date, and what its users decided.

    >>> note(FileResult("Urk.xlsx", profile="raadsvoorstel", remarks="1 melding is geaccepteerd."))
    'Profiel raadsvoorstel. 1 melding is geaccepteerd.'
    """
    profile = result.profile and f"Profiel {result.profile}."
    date = f"Peildatum {result.reference.text}." if result.reference else ""
    return " ".join(filter(None, (profile, date if has_own_date(result) else "", result.remarks)))
