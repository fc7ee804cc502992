"""Split the column of portfolio holders: the mayor, aldermen with a portfolio, the college."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from uvp_xl.clean_text import line, lines
from uvp_xl.grid import Value
from uvp_xl.names.long_text import shortened
from uvp_xl.names.open_ended import open_ending
from uvp_xl.names.place_names import find_place
from uvp_xl.names.portfolio import is_portfolio, portfolio
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import is_undecided, names_no_one
from uvp_xl.names.separators import bracket_spans, normalized, spans_between
from uvp_xl.work_budget import Work, spend

COLLEGE = "college van B&W"

_BW = r"b\.?\s*(?:&|en|\+)\s*w\b"
_WRITTEN_OUT = r"burgemeester\s*(?:&|\ben\b|\+)\s*wethouders\b"
_ROLE = re.compile(
    rf"(?<![\w.])(?<!\w-)(?:(?P<college>college\b(?:\s+(?:van\s+)?(?:{_BW}|{_WRITTEN_OUT}))?|{_BW}|"
    rf"{_WRITTEN_OUT}(?!\s+(?!van\b)\w))\.?"
    r"|(?P<mayor>(?:loco-?\s?)?burgemeesters?|b(?:u?rg|g)e?mr?|burg|burgm|bm)\b\.?"
    r"|(?P<alderman>(?:vak)?wethouders?|weths?|wh|schepen(?:en)?)\b\.?(?P<more>\(s\))?"
    r"|(?P<other>portefeuillehouders?|ph)\b\.?(?P<others>\(s\))?)",
    re.IGNORECASE,
)
_HARD = re.compile(r"\s*[,;\n•·|]\s*")
_SOFT = re.compile(r"\s*[/&+]\s*|\s+(?:en/of|en|[-–])\s+", re.IGNORECASE)
_ROUND = " \n,;/&+.:–-•·"
"""Characters around a name that do not belong to it."""
_AROUND = _ROUND.replace(".", "")
_ALSO = re.compile(
    r"(?:(?:^|(?<=[\s,;(]))(?:en/of|en|of|plus|alsmede|evenals|samen met|met|namens|i\.?s\.?m\.?|"
    r"in (?:samenwerking|overleg) met|m\.n\.|met name|o\.a\.|waaronder|"
    r"\(?\d{1,2}[.)])|[/&+])$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s(?:en|&)\s", re.IGNORECASE)
_BEFORE = re.compile(r"(?:en/of|en|of|plus|alsmede|evenals)\s+", re.IGNORECASE)
_DEPUTY = re.compile(
    r"\s*(?:plv\b|plaatsverv|loco\b|verv\b|vervang|waarnem|wnd\b|bij afwezig)", re.IGNORECASE
)
"""Start of a note in brackets about a deputy."""
_DOUBT = re.compile(
    r"\?|\bof\s+(?:de\s+)?(?:burg|weth|coll|bgm|b&w)|\bi\.?p\.?v\b|\bin plaats van\b|\bi\.?o\.?m\b|"
    r"\bin overleg\b|\bn\.?a\.?v\b",
    re.IGNORECASE,
)
"""Words that leave the holder uncertain, or give a second one a say."""
_GLUED = re.compile(r"(?<=[a-zë])(?=Wethouder|Burgemeester)")
_BESIDE = frozenset(
    "de het een onze van waarnemend wnd plv plaatsvervangend verantwoordelijk verantwoordelijke "
    "betrokken betreffende betreffend coördinerend gehele hele heel voltallig voltallige alle 1e "
    "2e eerste tweede desbetreffende portefeuillehouder ph".split()
)
"""Words before a role that name no holder."""


MOST = 2_000
"""Longest list of holders, in characters; a longer text is not one, and would be slow to split."""


@dataclass(frozen=True, slots=True)
class Holders:
    """The holders in a cell, in order.

    `without_portfolio`: the last one is an alderman without a portfolio. `without_role`: the cell
    has neither a role nor a holder of the register, only a portfolio or a person. `unclear` are the
    texts that a person must check: a lone "wethouder", a name without a role, an "etc.".
    """

    names: tuple[str, ...] = ()
    without_portfolio: bool = False
    without_role: bool = False
    unclear: tuple[str, ...] = ()


@dataclass
class _Found:
    """The names so far; those with a role or in the register are clear."""

    register: Register
    names: dict[str, None] = field(default_factory=dict)
    unclear: dict[str, None] = field(default_factory=dict)
    roles: int = 0
    without_portfolio: bool = False

    def add(self, name: str, is_clear: bool) -> None:
        """Add a name, as the register spells it if it is listed there."""
        known = self.register.holder_name(name)
        self.names[known] = None
        if not (is_clear or self.register.has_holder(name)):
            self.unclear[known] = None

    def add_loose(self, text: str) -> None:
        """Add the names in a text next to a role, or without any role."""
        for segment in _parts(text):
            if (opened := open_ending(segment)) is not None:
                self.unclear[segment[opened:]] = None
                segment = _trimmed(segment[:opened])
            for name in _soft(segment, "", self.register) if segment else ():
                self.add(name, False)


def read(value: Value, register: Register) -> Holders:
    """Read the portfolio holders in a cell.

    >>> read("Burgemeester Wethouder WMO", Register()).names
    ('burgemeester', 'wethouder WMO')
    >>> read("bgm, wethouders Wmo en Jeugd", Register()).names
    ('burgemeester', 'wethouder WMO', 'wethouder Jeugd')
    >>> read("College van B&W", Register()).names
    ('college van B&W',)
    """
    text = lines(value)
    if len(text) > MOST:
        return Holders((shortened(text),), without_role=True, unclear=(shortened(text),))
    spend(Work.CHARACTERS, 20 * len(text), "in namen van portefeuillehouders")
    if register.has_holder(line(text)):
        return Holders((register.holder_name(line(text)),))
    result = _Found(register)
    index = 0
    for match in register.protected_holders.finditer(normalized(text)):
        _read(text[index : match.start()], result)
        result.add(line(text[match.start() : match.end()]), True)
        result.roles += 1
        index = match.end()
    _read(_opened(text[index:]), result)
    if result.names and _DOUBT.search(_without_notes(text)):
        result.unclear[line(text)] = None
    unclear = tuple(result.unclear)
    loose = not result.roles and bool(unclear)
    names = tuple(result.names) or unclear
    return Holders(
        names, result.without_portfolio, loose, (text,) if is_undecided(text) else unclear
    )


def join_rows(first: Value, second: Value) -> str:
    """Join a holder that was split over two rows: "Wethouder" and "Economische Zaken"."""
    return f"{lines(first)} {lines(second)}"


def _opened(text: str) -> str:
    """Replace brackets around a role by commas: "Jansen (wethouder Jeugd)".

    Restore lost line breaks between roles: "BurgemeesterWethouder WMO".
    """
    text = _GLUED.sub("\n", text)
    for start, end in reversed(bracket_spans(text)):
        role = _ROLE.search(text, start + 1, end)
        if role and _DEPUTY.match(text, start + 1, end) and _ROLE.search(text, 0, start):
            text = text[:start].rstrip() + text[end:]  # a note about the holder before it
        elif role and not role["other"]:
            text = f"{text[:start]}, {text[start + 1 : end - 1]}, {text[end:]}"
    return text


def _read(text: str, result: _Found) -> None:
    """Read the names in a text without register names that contain a separator."""
    roles = [role for role in _ROLE.finditer(text) if role["other"] is None or _goes_on(text, role)]
    result.without_portfolio = False
    result.add_loose(_without_words(text[: roles[0].start()]) if roles else text)
    for role, follower in zip(roles, [*roles[1:], None][: len(roles)], strict=True):
        behind = text[role.end() : follower.start() if follower else len(text)]
        _of_role(role, _without_words(behind) if follower else behind, result)


def _goes_on(text: str, role: re.Match[str]) -> bool:
    """Return whether a portfolio follows "portefeuillehouder", which makes it a role."""
    behind = text[role.end() :].lstrip(": ")
    return behind[:1].isalpha() and not _ROLE.match(behind)


def _word_of(role: re.Match[str]) -> str:
    """Return the usual word for an alderman, also the Belgian one."""
    if not role["alderman"]:
        return "portefeuillehouder"
    return "schepen" if role["alderman"].lower().startswith("schepen") else "wethouder"


def _of_role(role: re.Match[str], behind: str, result: _Found) -> None:
    """Add the holders named by one role word and the text after it."""
    result.without_portfolio = False
    result.roles += 1
    if role["alderman"] or role["other"]:
        word = _word_of(role)
        several = (role["alderman"] or role["other"]).lower().endswith(("s", "schepenen"))
        more = several or role["more"] is not None or role["others"] is not None
        _with_portfolio(word, behind, more, result)
        return
    if role["college"]:
        result.add(COLLEGE, True)
        result.add_loose("" if find_place(_without_town(behind)) else behind)
        return
    head = "locoburgemeester" if role["mayor"].lower().startswith("loco") else "burgemeester"
    segments = _parts(behind)
    of_it = bool(segments) and behind[:1] == " " and behind.lstrip(" ")[:1] not in _ROUND
    if of_it and open_ending(segments[0]) is None and not _BEFORE.match(behind.lstrip()):
        name = segments[0]  # "burgemeester Jansen" is one holder; a portfolio has one mayor
        portfolios = [_trimmed(p) for p in _SOFT.split(name)]
        note = bracket_spans(name) == [(0, len(name))] or all(map(is_portfolio, portfolios))
        rest = behind.lstrip()[len(name) :] if behind.lstrip().startswith(name) else ""
        result.add(head if note else f"{head} {name}", True)
        result.add_loose(rest)
        return
    result.add(head, True)
    result.add_loose(", ".join(p for p in segments if bracket_spans(p) != [(0, len(p))]))


def _with_portfolio(word: str, behind: str, several: bool, result: _Found) -> None:
    """Add aldermen by their portfolios; without any, the role alone.

    After one alderman, a comma can also precede a person's name: that is unclear.
    """
    segments = _parts(behind) if several else _list_of_one(_parts(behind))
    sure = several or all(map(_is_of_office, segments))
    names = []
    for number, segment in enumerate(segments):
        opened = open_ending(segment)
        if opened is not None:
            result.unclear[segment[opened:]] = None
            segment = _trimmed(segment[:opened])
        for chunk in (
            _SOFT.split(segment) if several else _soft(segment, f"{word} ", result.register)
        ):
            if name := portfolio(_trimmed(chunk)):
                names.append(f"{word} {name}" if sure or number == 0 else _trimmed(chunk))
                result.add(names[-1], sure or number == 0)
    if not names:
        result.add(word, True)
        result.unclear[word] = None
        result.without_portfolio = word == "wethouder"


def _is_of_office(segment: str) -> bool:
    """Return whether a text is one or more portfolios, or only leaves the list open."""
    return open_ending(segment) == 0 or all(is_portfolio(_trimmed(p)) for p in _SOFT.split(segment))


def _list_of_one(segments: list[str]) -> list[str]:
    """Join one alderman's portfolios: "Zorg, Jeugd en Onderwijs" belong to one person."""
    is_list = (
        len(segments) > 1 and bool(_AND.search(segments[-1])) and all(map(_is_of_office, segments))
    )
    return [", ".join(segments)] if is_list else segments


def _parts(full_text: str) -> list[str]:
    """Split at commas, semicolons and line breaks, except in brackets or in a portfolio."""
    signs = list(full_text)
    for start, end in bracket_spans(full_text):
        signs[start:end] = "x" * (end - start)
    masked = "".join(signs)
    cuts = [match.span() for match in _HARD.finditer(masked)]
    texts = [full_text[start:end] for start, end in spans_between(cuts, len(full_text))]
    gaps = [full_text[start:end] for start, end in cuts]
    for n in range(len(gaps) - 1, -1, -1):  # "Economische\nZaken"
        if gaps[n].strip(" ") == "\n" and is_portfolio(f"{texts[n].strip()} {texts[n + 1]}"):
            texts[n : n + 2] = [f"{texts[n]} {texts[n + 1]}"]
    return [segment for text in texts if not names_no_one(segment := _trimmed(text))]


def _soft(segment: str, role: str, register: Register) -> list[str]:
    """Split at "en", "/", "&" and "+" if every segment is a known holder."""
    segments = [_trimmed(chunk) for chunk in _SOFT.split(segment)]
    return segments if all(register.has_holder(role + p) for p in segments) else [segment]


def _trimmed(text: str) -> str:
    """Strip separators and an "en" around a text; "n.v.t." keeps its last dot."""
    text = text.strip(_ROUND) + "." * (text.count(".") > 1 and text.rstrip()[-1:] == ".")
    while True:
        shorter = _ALSO.sub("", _BEFORE.sub("", text, count=1) if _BEFORE.match(text) else text)
        shorter = shorter.strip(_AROUND)
        if shorter == text:
            return "" if text.lower() == "en" else line(text)
        text = shorter


def _without_words(text: str) -> str:
    """Strip the words before a role that belong to the role: "de", "samen met"."""
    while True:
        shorter = _ALSO.sub("", text.rstrip(_AROUND)).rstrip(_AROUND)
        last = shorter.rpartition(" ")[2].rpartition("\n")[2]
        if last.casefold().strip(_ROUND) in _BESIDE:
            shorter = shorter[: len(shorter) - len(last)]
        if shorter == text:
            return text
        text = shorter


def _without_notes(text: str) -> str:
    """Remove the notes in brackets."""
    for start, end in reversed(bracket_spans(text)):
        text = text[:start] + text[end:]
    return text


def _without_town(text: str) -> str:
    """Return the town of "van de gemeente Urk"."""
    return re.sub(r"^(?:van )?(?:de )?(?:gemeente )?", "", text.strip(_ROUND))
