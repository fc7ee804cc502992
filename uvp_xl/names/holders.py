"""Split the column of portfolio holders: mayor, aldermen with a portfolio, the college."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from uvp_xl.grid import Value
from uvp_xl.names.entry import names_nobody
from uvp_xl.names.register import Register
from uvp_xl.text import key, line, lines

COLLEGE = "college van B&W"

_BW = r"b\.?\s*(?:&|en|\+)\s*w\b"
_WRITTEN_OUT = r"burgemeester\s*(?:&|\ben\b|\+)\s*wethouders\b"
_ROLE = re.compile(
    rf"\b(?P<college>college\b(?:\s+(?:van\s+)?(?:{_BW}|{_WRITTEN_OUT}))?|{_BW}|"
    rf"{_WRITTEN_OUT}(?!\s+(?!van\b)\w))\.?"
    r"|\b(?P<mayor>(?:loco-?\s?)?burgemeesters?|bgm|burg|bm)\b\.?"
    r"|\b(?P<alderman>wethouders?|weth|wh)\b\.?(?P<more>\(s\))?",
    re.IGNORECASE,
)
_HARD = re.compile(r"\s*[,;\n]\s*")
_SOFT = re.compile(r"\s*[/&+]\s*|\s+(?:en|[-–])\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_ROUND = " \n,;/&+.:–-"
"""Signs around a name that do not belong to it."""
_AROUND = _ROUND.replace(".", "")
_BESIDE = frozenset(
    "de het een en onze van waarnemend wnd plv plaatsvervangend verantwoordelijk verantwoordelijke "
    "betrokken coördinerend gehele hele voltallig voltallige alle 1e 2e eerste tweede "
    "portefeuillehouder ph".split()
)
"""Words beside a role that name nobody."""
_PORTFOLIOS = {
    key(p): p
    for p in "WMO,RO,EZ,VTH,MO,OOV,ICT,P&O,WGGZ,Jeugd,Zorg,Economie,Economische Zaken,Financiën,"
    "Ruimtelijke Ordening,Sociale Zaken,Sociaal Domein,Openbare Ruimte,Onderwijs,Duurzaamheid,"
    "Verkeer,Mobiliteit,Cultuur,Sport,Welzijn,Wonen,Handhaving,Participatie".split(",")
}


@dataclass(frozen=True, slots=True)
class Holders:
    """The holders in a cell, in order. `bare` says that the last is an alderman without a
    portfolio, `loose` that nothing in the cell names a role or a holder of the register (a
    portfolio alone, or a person).
    """

    names: tuple[str, ...] = ()
    bare: bool = False
    loose: bool = False


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
    if register.knows_holder(line(said)):
        return Holders((register.holder(line(said)),))
    names: list[str] = []
    place, bare, roles = 0, False, 0
    for match in register.protected_holders.finditer(said):
        names += _named(said[place : match.start()], register)[0]
        names.append(line(match[0]))
        place, roles = match.end(), roles + 1
    rest, bare, more = _named(said[place:], register)
    names = [register.holder(name) for name in (*names, *rest)]
    loose = roles + more == 0 and not all(map(register.knows_holder, names))
    return Holders(tuple(dict.fromkeys(names)), bare=bare, loose=loose and said != "")


def joined(first: Value, second: Value) -> str:
    """The text of a holder that was written over two rows: "Wethouder" + "Economische Zaken"."""
    return f"{lines(first)} {lines(second)}"


def _named(said: str, register: Register) -> tuple[list[str], bool, int]:
    """The names in a text, whether it ends in a bare alderman, and how many roles it names."""
    roles = list(_ROLE.finditer(said))
    if not roles:
        return [n for part in _parts(said) for n in _soft(part, "", register)], False, 0
    names = [
        name
        for part in _parts(_without_words(said[: roles[0].start()]))
        for name in _soft(part, "", register)
    ]
    bare = False
    for role, follower in zip(roles, [*roles[1:], None], strict=True):
        behind = said[role.end() : follower.start() if follower else len(said)]
        behind = _without_words(behind) if follower else behind
        names += _of_role(role, behind, register)
        bare = role["alderman"] is not None and not _parts(behind)
    return names, bare, len(roles)


def _of_role(role: re.Match[str], behind: str, register: Register) -> Iterable[str]:
    """The holders that one role word and the text behind it name."""
    parts = _parts(behind)
    if role["alderman"]:
        several = role["alderman"].lower().endswith("s") or role["more"] is not None
        names = [
            f"wethouder {_portfolio(portfolio)}"
            for part in parts
            for piece in (_SOFT.split(part) if several else _soft(part, "wethouder ", register))
            if (portfolio := _trimmed(piece))
        ]
        return names or ["wethouder"]
    parts = [part for part in parts if not _BRACKETS.fullmatch(part)]  # a note: "(OOV)"
    others = [name for part in parts for name in _soft(part, "", register)]
    if role["college"]:
        return [COLLEGE, *(name for name in others if not name.startswith("van "))]
    head = "locoburgemeester" if role["mayor"].lower().startswith("loco") else "burgemeester"
    if others and behind[:1] == " " and behind.lstrip(" ")[:1] not in _ROUND:
        return [f"{head} {others[0]}", *others[1:]]  # "burgemeester Jansen" is one holder
    return [head, *others]


def _parts(said: str) -> list[str]:
    """The texts between commas, semicolons and line breaks, but not in brackets."""
    masked = _BRACKETS.sub(lambda m: "x" * len(m[0]), said)
    cuts = [match.span() for match in _HARD.finditer(masked)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(said)]
    parts = (_trimmed(said[start:end]) for start, end in zip(starts, ends, strict=True))
    return [part for part in parts if not names_nobody(part)]


def _soft(part: str, role: str, register: Register) -> list[str]:
    """A text cut at "en", "/", "&" and "+" if all parts are known holders, else whole."""
    pieces = [_trimmed(piece) for piece in _SOFT.split(part)]
    return pieces if all(register.knows_holder(role + p) for p in pieces) else [part]


def _portfolio(said: str) -> str:
    """A portfolio as it is usually written: "wmo" is "WMO"."""
    bare = said.removeprefix("(").removesuffix(")") if _BRACKETS.fullmatch(said) else said
    article = re.sub(r"^(?:van|voor|de|het) ", "", bare)
    return _PORTFOLIOS.get(key(article), bare)


def _trimmed(said: str) -> str:
    """A text without the signs and the "en" around it; "n.v.t." keeps its last dot."""
    said = said.strip(_ROUND) + "." * (said.count(".") > 1 and said[-1:] == ".")
    while said != (shorter := said.removeprefix("en ").removesuffix(" en").strip(_AROUND)):
        said = shorter
    return "" if said == "en" else line(said)


def _without_words(said: str) -> str:
    """A text before a role without the words that belong to that role: "de", "verantwoordelijk"."""
    words = said.rstrip(_ROUND).split(" ")
    while words and words[-1].casefold().strip(_ROUND) in _BESIDE:
        words.pop()
    return " ".join(words)
