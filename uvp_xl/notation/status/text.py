"""The status of a cell that holds text: the other modules' findings, put together."""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.notation.reading import Light, Phase, Status
from uvp_xl.notation.status import light, percentage, question
from uvp_xl.notation.status.done import READY
from uvp_xl.notation.status.doubtful import DOUBTFUL
from uvp_xl.notation.status.phrases import Hit, hits, table
from uvp_xl.notation.status.question import LONGEST
from uvp_xl.notation.status.remark import (
    FILLERS,
    can_follow,
    can_precede,
    is_turned,
    is_unfinished,
)
from uvp_xl.notation.status.words import SIGNS, clean, tokens
from uvp_xl.text import line

NEAR = 0.8


def read(original: str) -> Status:
    """The status of a text; the phase is None when it is empty. Never raises.

    >>> read("gereed (mei 2020)").phase, read("50% gereed").phase, read("plan gereed").phase
    ('done', 'in_progress', 'unknown')
    """
    text = clean(original)
    if not text:
        return Status(None)
    known = table().get(text)
    if known:
        return Status(known)
    taken = percentage.take(light.spelled(text))
    if taken is None:
        return question.question(original, question.PERCENTAGE)
    rest, share = taken
    said = tokens(rest)
    words, colours = light.take(said)
    if len(colours) > 1:
        return question.question(original, question.COLOURS)
    status = _judged(original, _trimmed(words), next(iter(colours), None), share)
    # In "groen beheer" the first word is no light after all, and "rood/groen loopt" has two.
    certain = colours <= light.apart(said) and light.COLOURS.keys().isdisjoint(words)
    return status if certain or status.phase != "unknown" else replace(status, light=None)


def _judged(
    original: str, words: tuple[str, ...], colour: Light | None, share: float | None
) -> Status:
    """The status of what is said apart from the light and the percentage."""
    phase, sentence, proposals = _phase(words)
    if not words and share is not None:
        return Status(percentage.phase(share), colour, share)
    if not words and colour:
        both = (f"{line(original)} – in uitvoering", f"{line(original)} – gereed")
        return question.question(original, question.COLOUR, both, colour)
    if phase is None:
        if colour:
            proposals = tuple(f"{light.DUTCH[colour]} – {said}" for said in proposals)
        return question.question(original, sentence, proposals, colour)
    if share is None:
        return Status(phase, colour)
    agreed = percentage.agreed(phase, share)
    if agreed is None:
        return question.question(original, question.CLASH, (), colour, share)
    return Status(agreed, colour, share)


def _phase(words: tuple[str, ...]) -> tuple[Phase | None, str, tuple[str, ...]]:
    """The phase in these words, or None with the sentence and the proposals of the question."""
    phrase = " ".join(word for word in words if word not in SIGNS)
    if phrase in DOUBTFUL:
        return None, question.DOUBT, DOUBTFUL[phrase]
    found = hits(words)
    said = tuple(dict.fromkeys(hit.phrase for hit in found))
    if not found:
        return None, question.UNKNOWN, _near(phrase)
    if len({hit.phase for hit in found}) > 1:
        return None, question.TWO, said
    if not _alone(words, found):
        return None, question.AROUND, _instead(words, found[0])
    return found[0].phase, "", ()


def _alone(words: tuple[str, ...], found: tuple[Hit, ...]) -> bool:
    """Whether everything around the phrases leaves them what they are."""
    phase = found[0].phase
    if not can_precede(words[: found[0].start], phase):
        return False
    ends = [*(hit.start for hit in found[1:]), len(words)]
    return all(
        can_follow(words[hit.end : end], phase, hit.phrase)
        for hit, end in zip(found, ends, strict=True)
    )


def _instead(words: tuple[str, ...], hit: Hit) -> tuple[str, ...]:
    """What could stand in the cell instead; never the opposite of what it says."""
    if is_turned(words):
        return ()
    unfinished = hit.phase == "done" and (is_unfinished(words) or hit.phrase in READY)
    return (hit.phrase, "in uitvoering") if unfinished else (hit.phrase,)


def _trimmed(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without signs at the ends; nothing when only fillers are left."""
    if all(word in FILLERS or word in SIGNS for word in words):
        return ()
    start, end = int(words[0] in SIGNS), len(words) - int(words[-1] in SIGNS)
    return words[start:end]


def _near(phrase: str) -> tuple[str, ...]:
    """A known phrase that differs in typing only: word by word it comes near."""
    if not 3 < len(phrase) <= LONGEST:
        return ()
    from difflib import SequenceMatcher, get_close_matches  # Only questions need them.

    def is_typing_error(known: str) -> bool:
        pairs = zip(phrase.split(), known.split(), strict=False)
        same_length = phrase.count(" ") == known.count(" ")
        return same_length and all(SequenceMatcher(None, *pair).ratio() >= NEAR for pair in pairs)

    close = get_close_matches(phrase, table(), n=3, cutoff=NEAR)
    return tuple(filter(is_typing_error, close))[:1]
