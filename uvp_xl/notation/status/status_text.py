"""The status of a cell that holds text: the other modules' findings, put together."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.clean_text import line
from uvp_xl.notation.cell_reading import Light, Phase, Status
from uvp_xl.notation.question_text import LONGEST
from uvp_xl.notation.safe_proposals import is_same
from uvp_xl.notation.status import percentage, status_question, traffic_light
from uvp_xl.notation.status.doubtful import DOUBTFUL
from uvp_xl.notation.status.phase_phrases import PhraseMatch, hits, table
from uvp_xl.notation.status.status_remark import (
    FILLERS,
    can_follow,
    can_precede,
    is_turned,
)
from uvp_xl.notation.status.status_words import SIGNS, clean, tokens


def read(original: str) -> Status:
    """Return the status of a text; the phase is None when it is empty. Never raises.

    >>> read("gereed (mei 2020)").phase, read("50% gereed").phase, read("plan gereed").phase
    ('done', 'in_progress', 'unknown')
    """
    text = clean(original)
    if not text:
        return Status(None)
    known = table().get(text)
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
    # In "groen beheer" the first word is no light after all, and "rood/groen loopt" has two.
    certain = colours <= traffic_light.separate_colours(
        cell_words
    ) and traffic_light.COLOURS.keys().isdisjoint(words)
    return status if certain or status.phase != "unknown" else replace(status, light=None)


def _judged(
    original: str, words: tuple[str, ...], colour: Light | None, share: float | None
) -> Status:
    """Return the status of the words without the light and the percentage."""
    phase, sentence, proposals = _phase(words, choice="/" in original)
    if not words and share is not None:
        return Status(percentage.phase(share), colour, share)
    if not words and colour:
        both = (f"{line(original)} – in uitvoering", f"{line(original)} – gereed")
        return status_question.question(original, status_question.COLOUR, both, colour)
    if phase is None:
        if colour:
            proposals = tuple(
                f"{traffic_light.DUTCH[colour]} – {proposal}" for proposal in proposals
            )
        return status_question.question(original, sentence, proposals, colour)
    if share is None:
        return Status(phase, colour)
    agreed = percentage.agreed(phase, share)
    if agreed is None:
        return status_question.question(original, status_question.CLASH, (), colour, share)
    return Status(agreed, colour, share)


def _phase(words: tuple[str, ...], *, choice: bool) -> tuple[Phase | None, str, tuple[str, ...]]:
    """Return the phase in these words, or None with the sentence and proposals of the question."""
    phrase = _without_fillers(words)
    if phrase in DOUBTFUL:
        return None, status_question.DOUBT, DOUBTFUL[phrase]
    matches = hits(words)
    phrases = tuple(dict.fromkeys(hit.phrase for hit in matches))
    if not matches:
        return None, status_question.UNKNOWN, _opening(phrase) or _near(phrase)
    phases = list(dict.fromkeys(hit.phase for hit in matches))
    if len(phases) > 1 and (choice or not _is_hindered(phases)):
        # Of "loopt, nog niet gereed" the last word alone would mean the opposite.
        return None, status_question.TWO, () if is_turned(_outside(words, matches)) else phrases
    if not _alone(words, matches):
        return None, status_question.AROUND, _instead(words, matches[0])
    return phases[-1], "", ()


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


def _alone(words: tuple[str, ...], matches: tuple[PhraseMatch, ...]) -> bool:
    """Return whether everything around the phrases leaves them what they are."""
    phase = matches[0].phase
    if not can_precede(words[: matches[0].start], phase):
        return False
    ends = [*(hit.start for hit in matches[1:]), len(words)]
    return all(
        can_follow(words[hit.end : end], phase, hit.phrase)
        for hit, end in zip(matches, ends, strict=True)
    )


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


def _opening(phrase: str) -> tuple[str, ...]:
    """Return the meanings of ambiguous words at the start of the phrase: "wacht op besluit"."""
    words = phrase.split()
    openings = (" ".join(words[:length]) for length in range(len(words), 0, -1))
    return next((DOUBTFUL[opening] for opening in openings if opening in DOUBTFUL), ())


def _near(phrase: str) -> tuple[str, ...]:
    """Return a known phrase that differs in typing only: word by word it comes near."""
    if not 3 < len(phrase) <= LONGEST:
        return ()
    near = tuple(known for known in table() if is_same(phrase, known))
    # Phrases of one phase are as good as one: of "afgeront" and "afgerond" only one is offered.
    return near[:1] if len({table()[known] for known in near}) == 1 else near
