"""The portfolios of aldermen: known ones, and one way to write them."""

from __future__ import annotations

import re

from uvp_xl.names.name_folding import folded
from uvp_xl.names.separators import bracket_spans

_KNOWN = (
    "WMO,RO,EZ,VTH,MO,OOV,ICT,P&O,WGGZ,SZ,SZW,Jeugd,Jeugdzorg,Jeugdhulp,Zorg,Economie,"
    "Economische Zaken,Financiën,Ruimtelijke Ordening,Ruimte,Ruimtelijke Ontwikkeling,"
    "Sociale Zaken,Sociaal Domein,Fysiek Domein,Openbare Ruimte,Openbare Werken,Onderwijs,"
    "Duurzaamheid,Verkeer,Vervoer,Mobiliteit,Cultuur,Sport,Welzijn,Wonen,Volkshuisvesting,"
    "Handhaving,Participatie,Milieu,Natuur,Landschap,Water,Energie,Klimaat,Recreatie,Toerisme,"
    "Landbouw,Werk,Inkomen,Armoede,Veiligheid,Integrale Veiligheid,Openbare Orde,"
    "Openbare Orde en Veiligheid,Bestuurlijke Zaken,Burgerzaken,Dienstverlening,"
    "Volksgezondheid,Gezondheid,Leefbaarheid,Vastgoed,Grondzaken,Personeel,Communicatie,"
    "Vergunningen,Toezicht,Integratie,Asiel,Gezin,Economische Ontwikkeling,"
    "Maatschappelijke Ontwikkeling,Maatschappelijke Ondersteuning,Maatschappelijke Zaken,"
    "Beheer Openbare Ruimte,Werk en Inkomen,Kunst,Evenementen,Wijken,Kernen,Bedrijven,"
    "Regionale Samenwerking,Omgevingswet,Ondernemen,Wijkgericht Werken"
)
_PORTFOLIOS = {folded(name): name for name in _KNOWN.split(",")} | {"financien": "Financiën"}
_LEADING = re.compile(
    r"^(?:(?:met|van|voor|belast met|verantwoordelijk voor|in)\s+)?(?:de\s+)?portefeuilles?:?\s+|"
    r"^(?:belast met|verantwoordelijk voor|over)\s+(?:de\s+)?",
    re.IGNORECASE,
)
_TRAILING = re.compile(r"^met\s+(.+) in (?:de )?portefeuille$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:van|voor|de|het) ", re.IGNORECASE)
_OF_NAMES = frozenset("van de der den ter ten te 't vd het heer mevrouw meneer dhr mevr mw".split())
"""Words at the start of a person's name, which keeps its capitals."""

_GAP = re.compile(r"(\s*[/+]\s*|,\s*|\s*&\s*|\s+en\s+)", re.IGNORECASE)


def is_portfolio(text: str) -> bool:
    """Return whether a text is a usual portfolio of a municipality.

    >>> is_portfolio("economische zaken"), is_portfolio("Jansen")
    (True, False)
    """
    return folded(text) in _PORTFOLIOS


def portfolio(text: str) -> str:
    """Return a portfolio, or an alderman's own name, in its usual spelling.

    >>> portfolio("wmo / jeugd"), portfolio("belast met jeugdhulp"), portfolio("van Dijk")
    ('WMO/Jeugd', 'Jeugdhulp', 'van Dijk')
    """
    bare = text[1:-1].strip() if bracket_spans(text) == [(0, len(text))] else text
    bare = _TRAILING.sub(r"\1", _LEADING.sub("", bare))
    if known := _PORTFOLIOS.get(folded(bare)) or _PORTFOLIOS.get(folded(_ARTICLE.sub("", bare))):
        return known
    if bracket_spans(bare) or any(map(str.isdigit, bare)):
        return bare
    segments = _GAP.split(_ARTICLE.sub("", bare))
    names = [_PORTFOLIOS.get(folded(segment)) for segment in segments[::2]]
    if len(segments) > 1 and all(names):
        return "".join(name or "" for pair in _pairs(names, segments[1::2]) for name in pair)
    first = bare.partition(" ")[0]
    return bare if first in _OF_NAMES or "." in first else bare[:1].upper() + bare[1:]


def _pairs(names: list[str | None], gaps: list[str]) -> list[tuple[str | None, str]]:
    """Pair each name with the separator after it, in one spelling."""
    usual = [gap.strip() if gap.strip() in "/+" else f" {gap.strip()} " for gap in gaps]
    usual = [", " if gap == " , " else " en " if gap == " & " else gap for gap in usual]
    return list(zip(names, [*usual, ""], strict=True))
