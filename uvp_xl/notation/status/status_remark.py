"""Words around a phase: those that leave it as it is, and those that could change it.

"Gereed (mei 2020)" is done; "klaar voor de start", "gereed m.u.v. wijk Zuid" and "plan gereed" need
not be. About "done" and "dropped" the check is strict: such an action is never called overdue.
"""

from __future__ import annotations

import re
from itertools import pairwise

from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.planning.time_words import MONTHS
from uvp_xl.notation.status.done import READY, TICKS
from uvp_xl.notation.status.status_words import COLON, SIGNS

FILLERS = frozenset(
    "is zijn al reeds inmiddels intussen ondertussen volledig geheel helemaal tijdig succesvol nu "
    "momenteel thans net pas zojuist recent onlangs steeds weer wij we hier er zelf actie acties "
    "maatregel maatregelen activiteit activiteiten project status voortgang stoplicht dit deze de "
    "het alles alle motie toezegging aanbeveling doel doelstelling prestatie speerpunt taak taken "
    "zaak hiermee daarmee wel opdracht".split()
)
"""Words that can precede a phase and add nothing."""

TURNING = frozenset(
    "niet niets geen nooit noch zonder behalve uitgezonderd muv tenzij of bijna mogelijk misschien "
    "waarschijnlijk hopelijk onzeker onduidelijk onbekend gestopt stopgezet beëindigd beeindigd "
    "nvt ?".split()
)
"""Words that make any phase uncertain."""

UNFINISHED = frozenset(
    "maar echter zodra indien mits deels gedeeltelijk grotendeels vrijwel nagenoeg half helft "
    "alleen slechts enkel rest restant resterende overig overige deel onderdeel onderdelen fase "
    "stap concept pilot eerste tweede derde laatste nog moet moeten zal zullen kan wordt worden "
    "gaat gaan verwacht verwachting verwachte streven uiterlijk voor vóór om na opnieuw volgt "
    "volgen wacht wachten afhankelijk deadline tot maken melden zodat start starten wijk wijken "
    "buurt buurten dorp dorpen kern kernen school scholen locatie locaties gebied gebieden".split()
)
"""Words by which an action called done or dropped may be so only in part, or not yet."""

FINAL: frozenset[Phase] = frozenset({"done", "dropped"})
"""The phases about which the check is strict."""

JOINING = frozenset("en maar doch echter ook wel is zijn wordt al nu het de dit deze".split())
"""Words between two phrases of one phase that add nothing: "gestart, maar nog niet gereed"."""

CONTRARY = SIGNS | {"maar", "doch", "echter", "wel"}
"""What ends a denial: "niet gereed, wel gestart"."""

DATES = MONTHS.keys() | frozenset(
    "in op per dd sinds begin medio eind voorjaar zomer najaar winter kwartaal halfjaar week jaar "
    "jl maandag dinsdag woensdag donderdag vrijdag vorig vorige afgelopen en".split()
)
CAUSES = frozenset(
    "door iom ism samen zie conform volgens vanwege wegens ivm omdat want cf".split()
)
PLACES = frozenset(
    "in op bij met via binnen voor naar tot vanaf aan samen als onder tm per over rond na tussen "
    "eerst door".split()
)
_DAY = re.compile(r"[0-2]?\d|3[01]")
_DATE = re.compile(r"(?:19|20)\d\d|q[1-4]|[1-4]e|k[1-4]")
_SINCE = frozenset({"per", "dd", "sinds"})
_REASSURING = frozenset({"bijzonderheden", "opmerkingen", "knelpunten"})
_SHORTAGES = frozenset(
    "budget geld middelen capaciteit formatie tijd prioriteit animo belangstelling".split()
)
_NO_ACTION = (("geen", "actie", "nodig"), ("geen", "actie", "meer", "nodig"))
_VERSION = re.compile(
    r"in (?:de )?(?:v|versie|release|sprint|update|patch|build) ?\d+"
    r"(?:[ .|-]*(?:\d+|fix|hotfix|beta))*"
)
_PARTICLES = frozenset("af uit vast mis terug achter stil spaak".split())
"""Closing words of a separable verb: "loopt in 2020 af"."""


def can_precede(words: tuple[str, ...], phase: Phase) -> bool:
    """Return whether these words can precede a phrase of this phase and leave it as it is.

    >>> can_precede(("actie", "is"), "done"), can_precede(("plan",), "done")
    (True, False)
    """
    allowed = FILLERS | SIGNS | {"ja"} | (frozenset() if phase in FINAL else {"nog"})
    return all(word in allowed for word in words)


def can_follow(words: tuple[str, ...], phase: Phase, phrase: str = "") -> bool:
    """Return whether these words can follow this phrase of this phase and leave it as it is.

    >>> can_follow(("|", "mei", "2020"), "done"), can_follow(("voor", "start"), "done")
    (True, False)
    """
    words = _without_reassurance(words, phase)
    if phase not in FINAL and words[-1:] == ("?",) and _is_time(words[-2:-1]):
        words = words[:-1]  # "Loopt tot eind 2020?" doubts the date, not the phase.
    if not words or (len(words) == 1 and words[0] in SIGNS) or _is_version(words, phrase):
        return True
    if is_turned(words) or words[-1] in _PARTICLES:
        return False
    # "Gereed: Q4" is when it will be.
    if phase in FINAL and (words[0] == COLON or is_unfinished(words)):
        return False
    if phrase in TICKS or words[0] in SIGNS or words[0] in CAUSES:
        return True
    if is_when(words):
        return phrase not in READY or _is_since(words)
    places = PLACES | {"van"} if phase == "delayed" else PLACES  # "vertraging van drie maanden"
    return phase not in FINAL and (words[0] in places or _DATE.fullmatch(words[0]) is not None)


def is_turned(words: tuple[str, ...]) -> bool:
    """Return whether a word among these makes any phase uncertain."""
    return not TURNING.isdisjoint(words)


def is_unfinished(words: tuple[str, ...]) -> bool:
    """Return whether these words mean that something is done in part, or not yet."""
    return not UNFINISHED.isdisjoint(words) or _is_share(words)


def is_when(words: tuple[str, ...]) -> bool:
    """Return whether the words are a date and nothing else; one small number alone is none.

    >>> is_when(("|", "mei", "2020")), is_when(("8",))
    (True, False)
    """
    named = [word for word in words if word in DATES or _DATE.fullmatch(word)]
    days = [word for word in words if _DAY.fullmatch(word)]
    if any(word not in SIGNS and word not in named and word not in days for word in words):
        return False
    return len(days) != 1 or any(word in MONTHS or word == "week" for word in named)


def _without_reassurance(words: tuple[str, ...], phase: Phase) -> tuple[str, ...]:
    """Return the words without "geen bijzonderheden", and "geen budget" as a cause of no progress.

    Such a "geen" turns nothing; of what is over or goes on, neither does "geen actie meer nodig".
    """
    if "geen" not in words:
        return words
    stalled = phase in ("not_started", "dropped", "paused", "delayed")
    nouns = _REASSURING | (_SHORTAGES if stalled else frozenset())
    kept = list(words)
    for one, two in pairwise(words):
        if one == "geen" and two in nouns:
            kept.remove(one)
            kept.remove(two)
    return tuple(kept) if stalled and phase != "dropped" else _without_no_action(tuple(kept))


def _without_no_action(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words without "geen actie (meer) nodig"."""
    for phrase in _NO_ACTION:
        for start in range(len(words) - len(phrase) + 1):
            if words[start : start + len(phrase)] == phrase:
                return words[:start] + words[start + len(phrase) :]
    return words


def _is_version(words: tuple[str, ...], phrase: str) -> bool:
    """Return whether the words are the version in which something was done: "in v3-fix".

    >>> _is_version(("in", "v3", "fix"), "opgelost"), _is_version(("in", "mei"), "opgelost")
    (True, False)
    """
    return phrase not in READY and _VERSION.fullmatch(" ".join(words)) is not None


def _is_since(words: tuple[str, ...]) -> bool:
    """Return whether the words are a full date as of which something is so: "per 1-3-2026"."""
    numbers = [word for word in words if word.isdigit()]
    named = any(word in MONTHS for word in words)
    has_year = any(len(number) == len("2026") for number in numbers)
    return words[0] in _SINCE and has_year and len(numbers) + named == len(("day", "month", "year"))


def _is_time(words: tuple[str, ...]) -> bool:
    return any(word in DATES or _DATE.fullmatch(word) for word in words)


def _is_share(words: tuple[str, ...]) -> bool:
    """Return whether the words count: "3 van 5", "3/5"; a date of three numbers does not."""
    numbers = [word for word in words if word.isdigit()]
    if any(one.isdigit() and two in ("van", "vd") for one, two in pairwise(words)):
        return True
    return len(numbers) == 2 and all(len(number) < 3 for number in numbers)
