"""Suggestions for a text without a known partner; never more than a proposal."""

from __future__ import annotations

import re

from uvp_xl.names.fuzzy_names import nearest_name, nearest_place
from uvp_xl.names.name_folding import folded
from uvp_xl.names.name_lookup import find_partner
from uvp_xl.names.register import Register
from uvp_xl.names.separators import SOFT, WEAK, masked, spans_between

MOST_WORDS = 8
"""Most words to search for names without a separator between them."""

_BESIDE = re.compile(
    r"(?:\(?(?:evt|eventueel|mogelijk|z\.?n|zo nodig|waar nodig|indien (?:nodig|van toepassing))"
    r"\)?\.?,?|lokale|plaatselijke|regionale|diverse|betrokken|medewerkers?|"
    r"vertegenwoordigers? van(?: de| het)?|"
    r"(?P<label>[^:]{1,20}):) ",
    re.IGNORECASE,
)


def suggestion(text: str, register: Register) -> str:
    """Return the text with known names that was probably meant, "" if there is none.

    >>> suggestion("politi en OM", Register()), suggestion("politie OM", Register())
    ('politie en OM', 'politie, OM')
    >>> suggestion("evt. OM", Register()), suggestion("Sport en Spel", Register())
    ('OM', '')
    """
    return (
        nearest_known(text, register)
        or _with_known_names(text, register)
        or ", ".join(_side_by_side(text, register))
    )


def nearest_known(full_text: str, register: Register) -> str:
    """Return the one known name that differs by a typo or something around it, else ""."""
    if name := nearest_name(full_text, register.names):
        return name
    bare = full_text.strip("\"'*#?!()[]{}<>^~-–_:;.¹²³ ")
    beside = _BESIDE.match(bare)
    if beside and any(find_partner(word, register) for word in (beside["label"] or "").split()):
        beside = None  # "politie: OM" and "Intern: OOV Extern: OM" have no label
    for text in (bare, bare.replace(" ", ""), bare[beside.end() :] if beside else bare):
        if text != full_text and (entry := find_partner(text, register)):
            return entry.name
    return _in_region(full_text, register)


def _in_region(text: str, register: Register) -> str:
    """Find the regional partner in "Veiligheidregio Flevoland" or "Veiligheidsregio Flevolnad"."""
    for gap in re.finditer(" ", text):
        before, behind = text[: gap.start()], text[gap.end() :]
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


def _with_known_names(text: str, register: Register) -> str:
    """Replace each segment by the known name nearest to it; "" if any has none."""
    opaque = masked(text, register.protected)
    for cut in (SOFT, WEAK):
        cuts = [match.span() for match in cut.finditer(opaque)]
        segments = [text[start:end] for start, end in spans_between(cuts, len(text))]
        names = [p if find_partner(p, register) else nearest_known(p, register) for p in segments]
        if cuts and all(names):
            gaps = [text[start:end] if cut is SOFT else ", " for start, end in cuts]
            return "".join(t for pair in zip(names, [*gaps, ""], strict=True) for t in pair)
    return ""


def _side_by_side(text: str, register: Register) -> list[str]:
    """Split "politie OM" into known names without a separator; [] if any word is left over."""
    words, names = text.split(" "), []
    while words and len(words) <= MOST_WORDS:
        size = next((n for n in range(len(words), 0, -1) if _is_name(words[:n], register)), 0)
        if not size:
            return []
        names.append(" ".join(words[:size]))
        words = words[size:]
    return names if len(names) > 1 and not words else []


def with_commas(text: str, register: Register) -> str:
    """Separate an unknown text by commas if at least one of its names is an organisation.

    >>> with_commas("politie en Buurtzon", Register()), with_commas("Sport en Spel", Register())
    ('politie, Buurtzon', '')
    """
    opaque = masked(text, register.protected)
    cuts = [match.span() for match in SOFT.finditer(opaque)]
    segments = [text[start:end] for start, end in spans_between(cuts, len(text))]
    if len(segments) < 2 or not all(any(map(str.isalpha, segment)) for segment in segments):
        return ""
    return ", ".join(segments) if any(_is_name([segment], register) for segment in segments) else ""


def _is_name(words: list[str], register: Register) -> bool:
    """Return whether the words are the name of an organisation; "vrijwilligers" are a group."""
    entry = register.partner(" ".join(words))
    return entry is not None and entry.kind != "collectief"
