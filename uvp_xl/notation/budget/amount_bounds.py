"""Words that make an amount a lower or an upper bound: "max. € 10.000", "€ 25.000 en hoger"."""

from __future__ import annotations

UPPER_BEFORE = frozenset({
    "max", "maximaal", "maximum", "tot", "tot max", "tot maximaal", "tot en met", "t/m",
    "tot ten hoogste", "tot een maximum van", "hooguit", "hoogstens", "ten hoogste", "minder dan",
    "onder", "onder de", "<", "<=", "≤",
})  # fmt: skip
LOWER_BEFORE = frozenset({
    "vanaf", "minimaal", "minimum", "minstens", "ten minste", "tenminste", "meer dan", "boven",
    "boven de", ">", ">=", "≥",
})  # fmt: skip
UPPER_AFTER = frozenset({
    "max", "maximaal", "maximum", "of minder", "en minder", "of lager", "en lager",
})  # fmt: skip
LOWER_AFTER = frozenset({
    "minimaal", "minimum", "of meer", "en meer", "of hoger", "en hoger", "en verder",
    "en daarboven", "en opwaarts", "+",
})  # fmt: skip


def bound(lead: str, tail: str) -> tuple[str, str, str]:
    """Return which bound the words around an amount make, and the remaining words.

    The bound is "upper", "lower" or, when there is none, "both".

    >>> bound("budget max", "(subsidie)"), bound("", "en hoger")
    (('upper', 'budget', '(subsidie)'), ('lower', '', ''))
    """
    words = lead.rstrip(":").replace(":", ": ").split()
    for start in range(len(words)):
        phrase, before = " ".join(words[start:]), " ".join(words[:start])
        if phrase in UPPER_BEFORE:
            return "upper", before, tail
        if phrase in LOWER_BEFORE:
            return "lower", before, tail
    inner = tail.strip("()")
    if inner in UPPER_AFTER:
        return "upper", lead, ""
    if inner in LOWER_AFTER:
        return "lower", lead, ""
    return "both", lead, tail
