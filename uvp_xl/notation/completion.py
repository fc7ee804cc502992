"""Read a cell in a column of completion: a tick, yes or no, a percentage, the day it was done.

What such a cell means depends on its heading: "ja" is a question in a column of statuses, and done
under "Gereed".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from uvp_xl.clean_text import key, line, plain
from uvp_xl.grid import CellError, Percentage, Value
from uvp_xl.notation import planning, status
from uvp_xl.notation.cell_reading import LATEST, Status
from uvp_xl.notation.question_text import quoted
from uvp_xl.notation.status.done import TICKS
from uvp_xl.notation.status.percentage import phase
from uvp_xl.notation.status.status_question import UNKNOWN
from uvp_xl.notation.status.status_remark import TURNING, UNFINISHED

UNCLEAR = "“{}” zegt niet of de actie klaar is. Schrijf ja of nee, of de dag waarop zij klaar was."
SHARE = "“{}” is geen percentage van 0 tot 100."
CLASH = "“{}” spreekt zichzelf tegen. Schrijf ja of nee."

_YES = frozenset((
    *TICKS, *"ja j yes y x xx v vv waar true ok 1 ☒ volledig geheel helemaal alles".split()
))  # fmt: skip
_NO = frozenset(
    "nee neen n no onwaar false ☐ □ ▢ ◻ ⬜ ✗ ✘ ❌ ✖ nog_niet niet nog_niets helemaal_niet".split()
)
_NOTHING = frozenset(
    ("", "niet van toepassing", *"0 - -- --- n.v.t. n.v.t nvt geen . ... / n/a nb n.b.".split())
)
_PARTLY = frozenset(
    "deels gedeeltelijk grotendeels half halverwege bijna bezig mee_bezig partly partial "
    "voor_een_deel ten_dele niet_volledig niet_geheel niet_helemaal nog_niet_volledig "
    "nog_niet_geheel nog_niet_helemaal".split()
)
_OPENING = re.compile(
    r"(?P<yes>ja|yes|[✓✔√☑☒✅])(?![^\W_])|(?P<no>nee|neen|no|nog niet|niet|[☐❌✗])(?![^\W_])"
)
_CHOICE = re.compile(r"(?:ja|j|yes|y) ?[/|] ?(?:nee|n|no)(?: ?[/|] ?(?:deels|n\.?v\.?t\.?))?")
"""The choices of a form, of which none was made."""
_BOX = re.compile(r"(?:(?P<on>[☑☒✓✔]|\[x\])|(?:[☐□]|\[ ?\])) ?(?P<word>[^\W\d_]+)")
_PART_OPENING = re.compile(r"(?:deels|gedeeltelijk|grotendeels|partly|partially)(?= ?[^\w\s])")
"""A part with what is done of it: "deels: fase 1"."""
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W\d_]+")
_DOUBT = TURNING | UNFINISHED
_SIGNS = " ,;:.-()!"
_EXPECTED = re.compile(
    r"\b(?:verwacht\w*|gepland\w*|beoogd\w*|streef\w*|streven|uiterlijk|wordt|worden|zal|moet|nog|"
    r"vanaf|start\w*|niet|geen|tot|t/m|v[oó]+r)\b|\?"
)
"""With one of these, a day is still to come."""
_SHARE = re.compile(r"(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|procent|pct)?")
_DAY = re.compile(r"\d{1,2}(?:[-/.]\d{1,2}[-/.]| [a-z]{3,9} )(?:\d{4}|\d\d)\b")
_EARLIEST = 1990
"""A day before this year is a number that looks like a date; the notation of planning asks."""
_ANY_YEAR = (2020,)

CellKind = Literal["nothing", "answer", "period", "other"]


@dataclass(frozen=True, slots=True)
class Completion:
    """What a cell of completion says: a status, and the first and last day of when it was done.

    The phase is None for a cell that is not filled in; the days are None where it names none.
    """

    status: Status
    start: dt.date | None = None
    end: dt.date | None = None

    @property
    def day(self) -> dt.date | None:
        """The exact day on which the action was done."""
        return self.end if self.start == self.end else None


_EMPTY, _DONE = Completion(Status(None)), Completion(Status("done"))
_OPEN, _PART = Completion(Status("not_started")), Completion(Status("in_progress"))


def read(value: Value, years: Sequence[int] = ()) -> Completion:
    """Read a cell under "gereed" or "afgerond op"; `years` complete a period. Never raises.

    >>> read("ja").status.phase, read(False).status.phase, read("").status.phase
    ('done', 'not_started', None)
    >>> read("Nee, loopt nog").status.phase, read(dt.date(2026, 3, 1)).day.isoformat()
    ('in_progress', '2026-03-01')
    """
    if isinstance(value, bool):
        return _DONE if value else _OPEN
    if isinstance(value, Percentage):
        return percentage(value, of_one=True)
    if isinstance(value, int | float):
        return _number(value, years)
    if isinstance(value, CellError):  # which another rule reports
        return _EMPTY
    if not isinstance(value, str):
        return _when(value, years) or _question(line(value), UNCLEAR)
    return _text(value, years)


def percentage(value: Value, *, of_one: bool) -> Completion:
    """Read a cell under "% voltooid"; with `of_one` a bare number is a fraction. Never raises.

    >>> percentage(40, of_one=False).status.percentage, percentage(1, of_one=True).status.phase
    (40.0, 'done')
    """
    if isinstance(value, Percentage):
        return _share(value.fraction * 100, value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _share(value * 100 if of_one else value, value)
    if isinstance(value, str) and (match := _SHARE.fullmatch(key(plain(value)))):
        share = float(match[1].replace(",", "."))
        return _share(share * 100 if of_one and _bare(value) is not None else share, value)
    if isinstance(value, str | bool | CellError):
        result = read(value)
        is_strange = result.status.problem == quoted(UNCLEAR, line(value))
        return _question(line(value), SHARE) if is_strange else result
    return _question(line(value), SHARE)


def of_one(values: Iterable[Value]) -> bool:
    """Return whether the bare numbers of a column are fractions: none is over 1.

    >>> of_one([0, 0.4, 1, ""]), of_one([0, 40, 1])
    (True, False)
    """
    bare = map(_bare, values)
    return all(value <= 1 for value in bare if value is not None)


def _bare(value: Value) -> float | None:
    """Return a number, also one in a text, without a percent sign; None for anything else."""
    if isinstance(value, int | float):
        return float(value)
    text = key(plain(value)) if isinstance(value, str) else ""
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def kind(value: Value) -> CellKind:
    """Return what a cell holds, to tell a column of completion from one of planning.

    >>> kind("ja"), kind("Q3 2026"), kind("politie"), kind("-")
    ('answer', 'period', 'other', 'nothing')
    """
    text = key(line(value))
    if isinstance(value, dt.date):
        return "period"
    result = read(value, _ANY_YEAR)
    if result.status.phase is None:
        return "nothing"
    if result.end or _is_period(value) or (_bare(value) and result.status.proposals):
        return "period"
    return "other" if result.status.problem and not _OPENING.match(text) else "answer"


def _is_period(value: Value) -> bool:
    """Return whether a cell can be a planning."""
    if isinstance(value, bool | Percentage):
        return False
    result = planning.read(value, _ANY_YEAR)
    return result.kind == "period"


def _number(value: float, years: Sequence[int]) -> Completion:
    """Read a bare number: 0 and 1 are no and yes, a fraction is a percentage, 2026 a year."""
    if value in (0, 1, 100):
        return _DONE if value else _EMPTY
    if 0 < value < 1:
        return _share(value * 100, value)
    return _when(value, years) or _serial(value) or _question(line(value), UNCLEAR)


def _serial(value: float) -> Completion | None:
    """Return the question about a number that Excel shows as a day, None for any other."""
    result = planning.read(int(value))
    if not result.proposals:
        return None
    return Completion(Status("unknown", problem=result.problem, proposals=result.proposals))


def _share(share: float, value: Value) -> Completion:
    """Return a percentage, from 0 to 100."""
    share = round(float(share), 2)
    if not 0 <= share <= 100:
        return _question(line(value), SHARE)
    return Completion(Status(phase(share), percentage=share))


def _text(value: str, years: Sequence[int]) -> Completion:
    """Read a text: an answer, an answer with more words, a status, or a period."""
    text = key(plain(value)).strip(" .!")
    word = text.replace(" ", "_")
    if text in _NOTHING or _CHOICE.fullmatch(text):
        return _EMPTY
    if _NUMBER.fullmatch(text):
        return _number(float(text.replace(",", ".")), years)
    for words, answer in ((_YES, _DONE), (_NO, _OPEN), (_PARTLY, _PART)):
        if word in words:
            return answer
    boxes = [(bool(box["on"]), box["word"]) for box in _BOX.finditer(text)]
    if len(boxes) > 1:
        return _chosen(value, boxes)
    if opening := _OPENING.match(text):
        rest = line(value)[opening.end() :].strip(_SIGNS) if line(value) else ""
        return _yes(value, rest, years) if opening["yes"] else _no(value, rest)
    return _status(value, text, years)


def _status(value: str, text: str, years: Sequence[int]) -> Completion:
    """Return the status that a text names, with its day, or the period that it is."""
    result = status.read(value)
    if result.phase == "unknown":
        if _PART_OPENING.match(text):
            return _PART
        is_strange = not result.proposals and result.problem == quoted(UNKNOWN, value)
        asked = _question(line(value), UNCLEAR) if is_strange else Completion(result)
        return _when(value, years) or asked
    if result.start:
        return Completion(result, result.start, result.end)
    day = _DAY.search(text) if result.phase == "done" else None
    when = _when(day[0], years) if day else None
    return Completion(result, when.start, when.end) if when else Completion(result)


def _yes(value: str, rest: str, years: Sequence[int]) -> Completion:
    """Return what a yes with more words means."""
    if any(word in _PARTLY for word in _WORD.findall(rest.lower())):
        return _PART
    result = status.read(rest)
    if result.phase not in (None, "unknown", "done") or _EXPECTED.search(rest.lower()):
        return _question(value, CLASH)
    if when := _when(rest, years):
        return when
    return _DONE if _DOUBT.isdisjoint(_WORD.findall(rest.lower())) else _question(value, CLASH)


def _chosen(value: str, boxes: Sequence[tuple[bool, str]]) -> Completion:
    """Return the choice that is ticked: "☐ ja ☒ nee"."""
    ticked = [word for on, word in boxes if on]
    if len(ticked) > 1:
        return _question(value, CLASH)
    return read(ticked[0]) if ticked else _EMPTY


def _no(value: str, rest: str) -> Completion:
    """Return what a no with more words means: "nee, loopt nog"."""
    result = status.read(rest)
    if result.phase == "done":
        is_open = rest.lower().startswith(("gereed", "klaar")) or rest.lower() == "af"
        return _OPEN if is_open else _question(value, CLASH)
    return _OPEN if result.phase in (None, "unknown") else Completion(result)


def _when(value: Value, years: Sequence[int]) -> Completion | None:
    """Return the day or period in which an action was done, None if there is none."""
    if isinstance(value, dt.date) and _EARLIEST <= value.year < LATEST.year:
        day = value.date() if isinstance(value, dt.datetime) else value
        return Completion(Status("done"), day, day)
    if isinstance(value, str) and _EXPECTED.search(value.lower()):
        return None
    result = planning.read(value, years)
    if result.kind != "period" or not result.start or not result.end:
        return None
    return Completion(Status("done"), result.start, result.end)


def _question(text: str, sentence: str) -> Completion:
    return Completion(Status("unknown", problem=quoted(sentence, text)))
