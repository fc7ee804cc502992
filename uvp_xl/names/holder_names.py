"""Split the column of portfolio holders: mayor, aldermen with a portfolio, the college."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from uvp_xl.clean_text import line, lines
from uvp_xl.grid import Value
from uvp_xl.names.open_ended import ends_open
from uvp_xl.names.place_names import place
from uvp_xl.names.portfolio import is_portfolio, portfolio
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import leaves_open, names_nobody
from uvp_xl.names.separators import between, even, groups

COLLEGE = "college van B&W"

_BW = r"b\.?\s*(?:&|en|\+)\s*w\b"
_WRITTEN_OUT = r"burgemeester\s*(?:&|\ben\b|\+)\s*wethouders\b"
_ROLE = re.compile(
    rf"(?<![\w.])(?<!\w-)(?:(?P<college>college\b(?:\s+(?:van\s+)?(?:{_BW}|{_WRITTEN_OUT}))?|{_BW}|"
    rf"{_WRITTEN_OUT}(?!\s+(?!van\b)\w))\.?"
    r"|(?P<mayor>(?:loco-?\s?)?burgemeesters?|b(?:u?rg|g)e?mr?|burg|burgm|bm)\b\.?"
    r"|(?P<alderman>(?:vak)?wethouders?|weths?|wh)\b\.?(?P<more>\(s\))?"
    r"|(?P<other>portefeuillehouders?|ph)\b\.?(?P<others>\(s\))?)",
    re.IGNORECASE,
)
_HARD = re.compile(r"\s*[,;\n•·|]\s*")
_SOFT = re.compile(r"\s*[/&+]\s*|\s+(?:en/of|en|[-–])\s+", re.IGNORECASE)
_ROUND = " \n,;/&+.:–-•·"
"""Signs around a name that do not belong to it."""
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
"""How a note in brackets begins that tells who stands in for a holder."""
_DOUBT = re.compile(
    r"\?|\bof\s+(?:de\s+)?(?:burg|weth|coll|bgm|b&w)|\bi\.?p\.?v\b|\bin plaats van\b|\bi\.?o\.?m\b|"
    r"\bin overleg\b|\bn\.?a\.?v\b",
    re.IGNORECASE,
)
"""Says that it is not sure who the holder is, or that another one has a say in it."""
_GLUED = re.compile(r"(?<=[a-zë])(?=Wethouder|Burgemeester)")
_BESIDE = frozenset(
    "de het een onze van waarnemend wnd plv plaatsvervangend verantwoordelijk verantwoordelijke "
    "betrokken betreffende betreffend coördinerend gehele hele heel voltallig voltallige alle 1e "
    "2e eerste tweede desbetreffende portefeuillehouder ph".split()
)
"""Words before a role that name nobody."""


MOST = 2_000
"""Characters of a list of holders; a longer text is none, and taking it apart would take long."""


@dataclass(frozen=True, slots=True)
class Holders:
    """The holders in a cell, in order.

    `bare` says that the last is an alderman without a portfolio, `loose` that nothing in the cell
    names a role or a holder of the register (a portfolio alone, or a person). `unclear` are the
    texts that a person must look at: a bare "wethouder", a name that is no role, an "etc.".
    """

    names: tuple[str, ...] = ()
    bare: bool = False
    loose: bool = False
    unclear: tuple[str, ...] = ()


@dataclass
class _Found:
    """The names found so far; those of a role or of the register are clear."""

    register: Register
    names: dict[str, None] = field(default_factory=dict)
    unclear: dict[str, None] = field(default_factory=dict)
    roles: int = 0
    bare: bool = False

    def add(self, name: str, is_clear: bool) -> None:
        """Take a name; the register's own name goes before what was written."""
        own = self.register.holder(name)
        self.names[own] = None
        if not (is_clear or self.register.knows_holder(name)):
            self.unclear[own] = None

    def add_loose(self, said: str) -> None:
        """Take a text that stands beside a role, or without any."""
        for part in _parts(said):
            if (opened := ends_open(part)) is not None:
                self.unclear[part[opened:]] = None
                part = _trimmed(part[:opened])
            for name in _soft(part, "", self.register) if part else ():
                self.add(name, False)


def read(value: Value, register: Register) -> Holders:
    """The portfolio holders in a cell.

    >>> read("Burgemeester Wethouder WMO", Register()).names
    ('burgemeester', 'wethouder WMO')
    >>> read("bgm, wethouders Wmo en Jeugd", Register()).names
    ('burgemeester', 'wethouder WMO', 'wethouder Jeugd')
    >>> read("College van B&W", Register()).names
    ('college van B&W',)
    """
    said = lines(value)
    if len(said) > MOST:
        return Holders((line(said),), loose=True, unclear=(line(said),))
    if register.knows_holder(line(said)):
        return Holders((register.holder(line(said)),))
    found = _Found(register)
    place = 0
    for match in register.protected_holders.finditer(even(said)):
        _read(said[place : match.start()], found)
        found.add(line(said[match.start() : match.end()]), True)
        found.roles += 1
        place = match.end()
    _read(_opened(said[place:]), found)
    if found.names and _DOUBT.search(_without_notes(said)):
        found.unclear[line(said)] = None
    unclear = tuple(found.unclear)
    loose = not found.roles and bool(unclear)
    names = tuple(found.names) or unclear
    return Holders(names, found.bare, loose, (said,) if leaves_open(said) else unclear)


def joined(first: Value, second: Value) -> str:
    """The text of a holder that was written over two rows: "Wethouder" + "Economische Zaken"."""
    return f"{lines(first)} {lines(second)}"


def _opened(said: str) -> str:
    """The text with commas for the brackets that hold a role: "Jansen (wethouder Jeugd)".

    Roles that lost the line break between them get it back: "BurgemeesterWethouder WMO".
    """
    said = _GLUED.sub("\n", said)
    for start, end in reversed(groups(said)):
        role = _ROLE.search(said, start + 1, end)
        if role and _DEPUTY.match(said, start + 1, end) and _ROLE.search(said, 0, start):
            said = said[:start].rstrip() + said[end:]  # a note about the holder before it
        elif role and not role["other"]:
            said = f"{said[:start]}, {said[start + 1 : end - 1]}, {said[end:]}"
    return said


def _read(said: str, found: _Found) -> None:
    """The names in a text without names of the register that hold a separator."""
    roles = [role for role in _ROLE.finditer(said) if role["other"] is None or _goes_on(said, role)]
    found.bare = False
    found.add_loose(_without_words(said[: roles[0].start()]) if roles else said)
    for role, follower in zip(roles, [*roles[1:], None][: len(roles)], strict=True):
        behind = said[role.end() : follower.start() if follower else len(said)]
        _of_role(role, _without_words(behind) if follower else behind, found)


def _goes_on(said: str, role: re.Match[str]) -> bool:
    """Whether a portfolio stands behind "portefeuillehouder", so that it is a role by itself."""
    behind = said[role.end() :].lstrip(": ")
    return behind[:1].isalpha() and not _ROLE.match(behind)


def _of_role(role: re.Match[str], behind: str, found: _Found) -> None:
    """The holders that one role word and the text behind it name."""
    found.bare = False
    found.roles += 1
    if role["alderman"] or role["other"]:
        word = "wethouder" if role["alderman"] else "portefeuillehouder"
        several = (role["alderman"] or role["other"]).lower().endswith("s")
        more = several or role["more"] is not None or role["others"] is not None
        _with_portfolio(word, behind, more, found)
        return
    if role["college"]:
        found.add(COLLEGE, True)
        found.add_loose("" if place(_without_town(behind)) else behind)
        return
    head = "locoburgemeester" if role["mayor"].lower().startswith("loco") else "burgemeester"
    parts = _parts(behind)
    of_it = bool(parts) and behind[:1] == " " and behind.lstrip(" ")[:1] not in _ROUND
    if of_it and ends_open(parts[0]) is None and not _BEFORE.match(behind.lstrip()):
        name = parts[0]  # "burgemeester Jansen" is one holder; of a portfolio there is one mayor
        portfolios = [_trimmed(p) for p in _SOFT.split(name)]
        note = groups(name) == [(0, len(name))] or all(map(is_portfolio, portfolios))
        rest = behind.lstrip()[len(name) :] if behind.lstrip().startswith(name) else ""
        found.add(head if note else f"{head} {name}", True)
        found.add_loose(rest)
        return
    found.add(head, True)
    found.add_loose(", ".join(p for p in parts if groups(p) != [(0, len(p))]))


def _with_portfolio(word: str, behind: str, several: bool, found: _Found) -> None:
    """Aldermen by their portfolios; without any it is bare.

    Behind one alderman a comma may as well stand before his name: that is unclear.
    """
    parts = _parts(behind) if several else _list_of_one(_parts(behind))
    sure = several or all(map(_is_of_office, parts))
    names = []
    for number, part in enumerate(parts):
        opened = ends_open(part)
        if opened is not None:
            found.unclear[part[opened:]] = None
            part = _trimmed(part[:opened])
        for piece in _SOFT.split(part) if several else _soft(part, f"{word} ", found.register):
            if name := portfolio(_trimmed(piece)):
                names.append(f"{word} {name}" if sure or number == 0 else _trimmed(piece))
                found.add(names[-1], sure or number == 0)
    if not names:
        found.add(word, True)
        found.unclear[word] = None
        found.bare = word == "wethouder"


def _is_of_office(part: str) -> bool:
    """Whether a text is one or more portfolios, or only leaves the list open."""
    return ends_open(part) == 0 or all(is_portfolio(_trimmed(p)) for p in _SOFT.split(part))


def _list_of_one(parts: list[str]) -> list[str]:
    """One alderman's portfolios together: "Zorg, Jeugd en Onderwijs" belong to one person."""
    is_list = len(parts) > 1 and bool(_AND.search(parts[-1])) and all(map(_is_of_office, parts))
    return [", ".join(parts)] if is_list else parts


def _parts(said: str) -> list[str]:
    """The texts between commas, semicolons and line breaks, but not in brackets or a portfolio."""
    signs = list(said)
    for start, end in groups(said):
        signs[start:end] = "x" * (end - start)
    masked = "".join(signs)
    cuts = [match.span() for match in _HARD.finditer(masked)]
    texts = [said[start:end] for start, end in between(cuts, len(said))]
    gaps = [said[start:end] for start, end in cuts]
    for n in range(len(gaps) - 1, -1, -1):  # "Economische\nZaken"
        if gaps[n].strip(" ") == "\n" and is_portfolio(f"{texts[n].strip()} {texts[n + 1]}"):
            texts[n : n + 2] = [f"{texts[n]} {texts[n + 1]}"]
    return [part for text in texts if not names_nobody(part := _trimmed(text))]


def _soft(part: str, role: str, register: Register) -> list[str]:
    """A text cut at "en", "/", "&" and "+" if all parts are known holders, else whole."""
    pieces = [_trimmed(piece) for piece in _SOFT.split(part)]
    return pieces if all(register.knows_holder(role + p) for p in pieces) else [part]


def _trimmed(said: str) -> str:
    """A text without the signs and the "en" around it; "n.v.t." keeps its last dot."""
    said = said.strip(_ROUND) + "." * (said.count(".") > 1 and said.rstrip()[-1:] == ".")
    while True:
        shorter = _ALSO.sub("", _BEFORE.sub("", said, count=1) if _BEFORE.match(said) else said)
        shorter = shorter.strip(_AROUND)
        if shorter == said:
            return "" if said.lower() == "en" else line(said)
        said = shorter


def _without_words(said: str) -> str:
    """A text before a role without the words that belong to that role: "de", "samen met"."""
    while True:
        shorter = _ALSO.sub("", said.rstrip(_AROUND)).rstrip(_AROUND)
        last = shorter.rpartition(" ")[2].rpartition("\n")[2]
        if last.casefold().strip(_ROUND) in _BESIDE:
            shorter = shorter[: len(shorter) - len(last)]
        if shorter == said:
            return said
        said = shorter


def _without_notes(said: str) -> str:
    """A text without its notes in brackets."""
    for start, end in reversed(groups(said)):
        said = said[:start] + said[end:]
    return said


def _without_town(said: str) -> str:
    """The place in "van de gemeente Urk"."""
    return re.sub(r"^(?:van )?(?:de )?(?:gemeente )?", "", said.strip(_ROUND))
