"""The status of a cell that holds text: the other modules' findings, put together."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from uvp_xl.clean_text import line
from uvp_xl.notation.cell_reading import Light, Phase, Status
from uvp_xl.notation.status import dated_history, percentage, status_question, traffic_light
from uvp_xl.notation.status.done import READY
from uvp_xl.notation.status.doubtful import DENIED, DOUBTFUL
from uvp_xl.notation.status.list_number import unnumbered
from uvp_xl.notation.status.near_phrases import near
from uvp_xl.notation.status.phase_phrases import PhraseMatch, hits, whole
from uvp_xl.notation.status.status_remark import (
    CONTRARY,
    FILLERS,
    FINAL,
    JOINING,
    can_follow,
    can_precede,
    is_turned,
    is_when,
)
from uvp_xl.notation.status.status_words import APART, SIGNS, clean, parts, tokens

_LONGEST_WHOLE = 6
"""The most words of a phrase that is looked up as a whole."""
_BETWEEN = frozenset({APART, "en"})
_ADDING_NOTHING = JOINING | SIGNS | FILLERS


def read(original: str) -> Status:
    """Return the status of a text; the phase is None when it is empty. Never raises.

    >>> read("gereed (mei 2020)").phase, read("50% gereed").phase, read("plan gereed").phase
    ('done', 'in_progress', 'unknown')
    """
    text = clean(original)
    if not text:
        return Status(None)
    known = whole().get(text)
    if known:
        return Status(known)
    return _dated(original, dated_history.entries(original)) or _undated(original, text)


def _dated(original: str, history: tuple[dated_history.DatedEntry, ...]) -> Status | None:
    """Return the status of the last entry of a history; None when it is no history."""
    if not history:
        return None
    last = dated_history.latest(history)
    if last is None:
        return status_question.question(original, status_question.ORDER)
    status = _undated(last.text, clean(last.text))
    if len(history) == 1 and not _has_happened(status, last):
        return None
    span = last.span
    if status.phase in FINAL and span:
        status = replace(status, start=span.start, end=span.end)
    return replace(status, proposals=())


def _has_happened(status: Status, only: dated_history.DatedEntry) -> bool:
    """Return whether a single dated entry is a report: "Q4: gereed" may still be a plan."""
    if status.phase in FINAL:
        return only.is_day and not only.text.lower().startswith(READY)
    return status.phase not in (None, "unknown")


def _undated(original: str, text: str) -> Status:
    """Return the status of a cleaned text that is no history."""
    text = unnumbered(text)
    known = whole().get(text)
    if known:
        return Status(known)
    taken = percentage.take(traffic_light.spelled(text))
    if taken is None:
        return status_question.question(original, status_question.PERCENTAGE)
    rest, share = taken
    cell_words = tokens(rest)
    words, colours = traffic_light.take(cell_words)
    if len(colours) > 1:
        return status_question.question(original, status_question.COLOURS)
    status = _judged(original, _trimmed(words), next(iter(colours), None), share)
    if not colours or status.phase != "unknown":
        return status
    # In "groen beheer" the first word is no light after all, and "rood/groen loopt" has two.
    certain = colours <= traffic_light.separate_colours(
        cell_words
    ) and traffic_light.COLOURS.keys().isdisjoint(words)
    return status if certain else replace(status, light=None)


def _judged(
    original: str, words: tuple[str, ...], colour: Light | None, share: float | None
) -> Status:
    """Return the status of the words without the light and the percentage."""
    if not words and share is not None:
        return Status(percentage.phase(share), colour, share)
    if not words and colour:
        return _light_alone(original, colour)
    phase, sentence, proposals = _phase(words, choice="/" in original)
    if phase is None and share is not None and _is_denied(words, percentage.phase(share)):
        phase = percentage.phase(share)
    if phase is None:
        dated = dated_history.trailing_entries(original) if sentence == status_question.TWO else ()
        return _dated(original, dated) or _asked(original, sentence, proposals, colour)
    agreed = phase if share is None else percentage.agreed(phase, share)
    if agreed is None:
        return status_question.question(original, status_question.CLASH, (), colour, share)
    return Status(agreed, colour, share)


def _light_alone(original: str, colour: Light) -> Status:
    """Return the question about a cell with a light and nothing else."""
    both = (f"{line(original)} – in uitvoering", f"{line(original)} – gereed")
    is_worded = traffic_light.is_worded(tokens(clean(original)))
    sentence = status_question.LIGHT if is_worded else status_question.COLOUR
    return status_question.question(original, sentence, both, colour)


def _asked(
    original: str, sentence: str, proposals: tuple[str, ...], colour: Light | None
) -> Status:
    """Return the question about the phase; its proposals keep the light."""
    if colour:
        name = traffic_light.DUTCH[colour]
        proposals = tuple(f"{name} – {proposal}" for proposal in proposals)
    return status_question.question(original, sentence, proposals, colour)


def _phase(words: tuple[str, ...], *, choice: bool) -> tuple[Phase | None, str, tuple[str, ...]]:
    """Return the phase in these words, or None with the sentence and proposals of the question."""
    phrase = _without_fillers(words)
    if phrase in DOUBTFUL:
        return None, status_question.DOUBT, DOUBTFUL[phrase]
    if known := _whole(words):
        return known, "", ()
    matches = hits(words)
    affirmed = tuple(hit for hit in matches if not hit.denied)
    if not affirmed:
        return None, *_not_known(phrase)
    phases = list(dict.fromkeys(hit.phase for hit in affirmed))
    denied = any(hit.denied and hit.phase == phases[-1] for hit in matches)
    if denied or (len(phases) > 1 and (choice or not _is_hindered(phases))):
        # Of "loopt, niet helemaal gereed" the last word alone would mean the opposite.
        phrases = tuple(dict.fromkeys(hit.phrase for hit in affirmed))
        turned = denied or is_turned(_outside(words, matches))
        return None, status_question.TWO, () if turned else phrases
    if _is_denial_open(words, matches) or not _alone(words, matches, affirmed[0].phase):
        return None, status_question.AROUND, _instead(words, affirmed[0])
    return phases[-1], "", ()


def _is_denial_open(words: tuple[str, ...], matches: tuple[PhraseMatch, ...]) -> bool:
    """Return whether a denial may go on in the phrase after it: "niet vertraagd gestart"."""
    return any(
        one.denied and not two.denied and CONTRARY.isdisjoint(words[one.end : two.start])
        for one, two in pairwise(matches)
    )


def _is_denied(words: tuple[str, ...], phase: Phase) -> bool:
    """Return whether the words only exclude another phase: "nog niet gereed" beside 80%."""
    return DENIED.get(_without_fillers(words), phase) != phase


def _whole(words: tuple[str, ...]) -> Phase | None:
    """Return the phase of words that are one phrase, with a date at most: "gesloten (Q2)"."""
    first = next((n for n, word in enumerate(words) if word not in FILLERS), 0)
    for end in range(min(len(words), first + _LONGEST_WHOLE), first, -1):
        phrase, rest = " ".join(words[first:end]), words[end:]
        phase = whole().get(phrase)
        if phase and (not rest or is_when(rest)) and can_follow(rest, phase, phrase):
            return phase
    return _same(words)


def _same(words: tuple[str, ...]) -> Phase | None:
    """Return the phase of words that are several phrases of it: "verworpen / ingetrokken"."""
    if _BETWEEN.isdisjoint(words):
        return None
    first, *others = parts(words, _BETWEEN)
    phase = whole().get(" ".join(first))
    if phase and all(whole().get(" ".join(other)) == phase for other in others):
        return phase
    return None


def _without_fillers(words: tuple[str, ...]) -> str:
    """Return the words as one phrase: "nog niet klaar" of "dit is nog niet klaar"."""
    kept = [word for word in words if word not in SIGNS]
    first = next((n for n, word in enumerate(kept) if word not in FILLERS), 0)
    return " ".join(kept[first:])


def _outside(words: tuple[str, ...], matches: tuple[PhraseMatch, ...]) -> tuple[str, ...]:
    """Return the words that are in none of the phrases."""
    inside = {index for hit in matches for index in range(hit.start, hit.end)}
    return tuple(word for index, word in enumerate(words) if index not in inside)


def _is_hindered(phases: list[Phase]) -> bool:
    """Return whether started work is now late or halted: "gestart, vertraagd"."""
    return len(phases) == 2 and phases[0] == "in_progress" and phases[1] in ("delayed", "paused")


def _alone(words: tuple[str, ...], matches: tuple[PhraseMatch, ...], phase: Phase) -> bool:
    """Return whether everything around the phrases leaves them what they are."""
    if not can_precede(words[: matches[0].start], phase):
        return False
    between = (_unjoined(words[one.end : two.start], phase) for one, two in pairwise(matches))
    after = [*between, words[matches[-1].end :]]
    return all(
        can_follow(remark, phase, hit.phrase) for hit, remark in zip(matches, after, strict=True)
    )


def _unjoined(between: tuple[str, ...], phase: Phase) -> tuple[str, ...]:
    """Return the words between two phrases, or none where they only join them: "maar"."""
    return () if phase not in FINAL and _ADDING_NOTHING.issuperset(between) else between


def _instead(words: tuple[str, ...], hit: PhraseMatch) -> tuple[str, ...]:
    """Return proposals to replace the cell; never the opposite of its meaning."""
    if is_turned(words):
        return ()
    # "Voorbereiding afgerond" may be all of the action, or its first part.
    return (hit.phrase, "in uitvoering") if hit.phase == "done" else (hit.phrase,)


def _trimmed(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without signs at the ends; nothing when only fillers are left."""
    if all(word in FILLERS or word in SIGNS for word in words):
        return ()
    start, end = int(words[0] in SIGNS), len(words) - int(words[-1] in SIGNS)
    return words[start:end]


def _not_known(phrase: str) -> tuple[str, tuple[str, ...]]:
    """Return the sentence and proposals about a phrase without a phase."""
    meanings = _opening(phrase)
    return (
        (status_question.DOUBT, meanings) if meanings else (status_question.UNKNOWN, near(phrase))
    )


def _opening(phrase: str) -> tuple[str, ...]:
    """Return the meanings of ambiguous words at the start of the phrase: "wacht op besluit"."""
    words = phrase.split()
    openings = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((DOUBTFUL[opening] for opening in openings if opening in DOUBTFUL), ())
