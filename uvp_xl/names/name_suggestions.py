"""What a text that names nobody who is known was probably meant to say: always a proposal."""

from __future__ import annotations

import re

from uvp_xl.names.fuzzy_names import nearest_name, nearest_place
from uvp_xl.names.name_folding import folded
from uvp_xl.names.name_lookup import known
from uvp_xl.names.register import Register
from uvp_xl.names.separators import SOFT, WEAK, between, masked

MOST_WORDS = 8
"""Names without anything between them are looked for among at most so many words."""

_BESIDE = re.compile(
    r"(?:\(?(?:evt|eventueel|mogelijk|z\.?n|zo nodig|waar nodig|indien (?:nodig|van toepassing))"
    r"\)?\.?,?|lokale|plaatselijke|regionale|diverse|betrokken|medewerkers?|"
    r"vertegenwoordigers? van(?: de| het)?|"
    r"(?P<label>[^:]{1,20}):) ",
    re.IGNORECASE,
)


def meant(said: str, register: Register) -> str:
    """The text with known names that was probably meant, "" if there is none.

    >>> meant("politi en OM", Register()), meant("politie OM", Register())
    ('politie en OM', 'politie, OM')
    >>> meant("evt. OM", Register()), meant("Sport en Spel", Register())
    ('OM', '')
    """
    return (
        nearly(said, register)
        or _mended(said, register)
        or ", ".join(_side_by_side(said, register))
    )


def nearly(said: str, register: Register) -> str:
    """The one name that was meant but for a slip of the pen, a sign or a word beside it."""
    if name := nearest_name(said, register.names):
        return name
    bare = said.strip("\"'*#?!()[]{}<>^~-–_:;.¹²³ ")
    beside = _BESIDE.match(bare)
    if beside and any(known(word, register) for word in (beside["label"] or "").split()):
        beside = None  # "politie: OM" and "Intern: OOV Extern: OM" have no label
    for text in (bare, bare.replace(" ", ""), bare[beside.end() :] if beside else bare):
        if text != said and (entry := known(text, register)):
            return entry.name
    return _in_region(said, register)


def _in_region(said: str, register: Register) -> str:
    """ "Veiligheidregio Flevoland" and "Veiligheidsregio Flevolnad"."""
    for gap in re.finditer(" ", said):
        before, behind = said[: gap.start()], said[gap.end() :]
        if folded(before) in register.roots:
            root, region = before, nearest_place(behind)
        else:
            root = (
                nearest_name(before, {spelled: e.name for spelled, e in register.roots.items()})
                or ""
            )
            region = behind
        if root and region and (entry := register.partner(f"{root} {region}")):
            return entry.name
    return ""


def _mended(said: str, register: Register) -> str:
    """The text in which each piece that is nearly a known name is that name, "" if any is not."""
    opaque = masked(said, register.protected)
    for cut in (SOFT, WEAK):
        cuts = [match.span() for match in cut.finditer(opaque)]
        pieces = [said[start:end] for start, end in between(cuts, len(said))]
        names = [p if known(p, register) else nearly(p, register) for p in pieces]
        if cuts and all(names):
            gaps = [said[start:end] if cut is SOFT else ", " for start, end in cuts]
            return "".join(t for pair in zip(names, [*gaps, ""], strict=True) for t in pair)
    return ""


def _side_by_side(said: str, register: Register) -> list[str]:
    """The names in "politie OM": known ones with nothing between them, [] if any word is left."""
    words, names = said.split(" "), []
    while words and len(words) <= MOST_WORDS:
        size = next((n for n in range(len(words), 0, -1) if _is_name(words[:n], register)), 0)
        if not size:
            return []
        names.append(" ".join(words[:size]))
        words = words[size:]
    return names if len(names) > 1 and not words else []


def apart(said: str, register: Register) -> str:
    """An unknown text with commas, where one of the names at least is an organisation.

    >>> apart("politie en Buurtzon", Register()), apart("Sport en Spel", Register())
    ('politie, Buurtzon', '')
    """
    opaque = masked(said, register.protected)
    cuts = [match.span() for match in SOFT.finditer(opaque)]
    pieces = [said[start:end] for start, end in between(cuts, len(said))]
    if len(pieces) < 2 or not all(any(map(str.isalpha, piece)) for piece in pieces):
        return ""
    return ", ".join(pieces) if any(_is_name([piece], register) for piece in pieces) else ""


def _is_name(words: list[str], register: Register) -> bool:
    """Whether the words are a known name, and one of an organisation: "vrijwilligers" is none."""
    entry = register.partner(" ".join(words))
    return entry is not None and entry.kind != "collectief"
