"""Split the column of portfolio holders: mayor, aldermen with a portfolio, the college."""

from __future__ import annotations

import re
from dataclasses import dataclass

from uvp_xl.grid import Value
from uvp_xl.names.register import Register
from uvp_xl.text import key, line, lines

COLLEGE = "college van B&W"

_ROLE = re.compile(
    r"\b(?P<mayor>loco-?burgemeester|burgemeesters?|bgm|burg|bm)\b\.?"
    r"|(?P<college>\b(?:het\s+)?college(?:\s+van)?\s*(?:b\s*(?:&|en|\+)\s*w|burgemeester\s+en"
    r"\s+wethouders)\b|\bb\s*(?:&|en|\+)\s*w\b|\bburgemeester\s+en\s+wethouders\b(?!\s+\w)"
    r"|\b(?:het\s+)?college\b)"
    r"|\b(?P<alderman>wethouders?|weth|wh)\b\.?",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*[,;\n/&+]\s*|\s+en\s+|\s*-\s+", re.IGNORECASE)
_PORTFOLIOS = {
    key(p): p
    for p in "WMO,RO,EZ,VTH,MO,OOV,ICT,P&O,WGGZ,Jeugd,Zorg,Economie,Economische Zaken,Financiën,"
    "Ruimtelijke Ordening,Sociale Zaken,Sociaal Domein,Openbare Ruimte,Onderwijs,Duurzaamheid,"
    "Verkeer,Mobiliteit,Cultuur,Sport,Welzijn,Wonen,Handhaving,Participatie".split(",")
}


@dataclass(frozen=True, slots=True)
class Holders:
    """The holders in a cell, in order. `bare` says that the last is an alderman without a
    portfolio, `loose` that nothing in the cell names a role (a portfolio alone, or a person).
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
    if not said:
        return Holders()
    roles = list(_ROLE.finditer(said))
    own = register.holder(line(said))
    if own != line(said):
        return Holders((own,))
    if not roles:
        return Holders(tuple(register.holder(n) for n in _split(said)), loose=True)
    before = [register.holder(n) for n in _split(said[: roles[0].start()])]
    names = list(before)
    bare = False
    for role, follower in zip(roles, [*roles[1:], None], strict=True):
        behind = said[role.end() : follower.start() if follower else len(said)]
        named = _role_names(role, behind)
        bare = role["alderman"] is not None and not _split(behind)
        names += [register.holder(name) for name in named]
    return Holders(tuple(dict.fromkeys(names)), bare=bare)


def joined(first: Value, second: Value) -> str:
    """The text of a holder that was written over two rows: "Wethouder" + "Economische Zaken"."""
    return f"{lines(first)} {lines(second)}"


def _role_names(role: re.Match[str], behind: str) -> list[str]:
    """The holders that one role word and the text behind it name."""
    rest = _split(behind)
    if role["mayor"]:
        head = "locoburgemeester" if role["mayor"].lower().startswith("loco") else "burgemeester"
        return [head, *rest]
    if role["college"]:
        return [COLLEGE, *rest]
    return [f"wethouder {_PORTFOLIOS.get(key(p), p)}" for p in rest] or ["wethouder"]


def _split(said: str) -> list[str]:
    """The names between separators, without empty ones and list marks."""
    parts = (line(part).strip(" .:-–") for part in _SEPARATOR.split(said.strip("/&+,; \n")))
    return [re.sub(r"^(?:en|van) ", "", part) for part in parts if part and part != "en"]
