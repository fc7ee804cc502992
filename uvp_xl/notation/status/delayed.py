"""Later than planned.

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'delayed'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "delayed"
DEGREES = (
    "flink", "erg", "zeer", "heel erg", "behoorlijk", "iets", "licht", "lichtelijk", "enigszins",
    "fors", "sterk", "ernstig", "zwaar", "aanzienlijk", "wat", "ietwat", "een beetje", "nogal",
    "tamelijk", "stevig", "ruim", "ver", "duidelijk", "enorm", "veel",
)  # fmt: skip
"""How much later; "nauwelijks" and "niet" are not among them."""

AMOUNTS = (
    "flinke", "behoorlijke", "lichte", "forse", "sterke", "ernstige", "aanzienlijke", "enige",
    "grote", "kleine", "geringe", "stevige", "enorme", "wat", "veel", "een beetje", "beperkte",
)  # fmt: skip
LATE = tuple(
    text.replace("{}", degree)
    for degree in DEGREES
    for text in (
        "{} vertraagd", "{} te laat", "{} uitgelopen", "{} verlaat", "loopt {} uit",
        "loopt {} vertraagd",
    )
)  # fmt: skip
BEHIND = tuple(
    f"{verb}{degree}achter{on}"
    for verb in ("", "loopt ", "ligt ", "staat ", "blijft ")
    for degree in ("", *(f"{degree} " for degree in DEGREES))
    for on in ("", " op schema", " op planning", " op de planning", " op het schema")
    if verb or on
)
SLOWER = tuple(
    f"{verb}{slower} dan {plan}"
    for verb in ("", "loopt ", "verloopt ", "gaat ")
    for slower in ("later", "langzamer", "trager")
    for plan in ("gepland", "planning", "de planning", "verwacht", "voorzien", "beoogd")
)
OVERDUE = tuple(
    f"{limit} {over}"
    for limit in ("deadline", "termijn", "planning", "einddatum")
    for over in ("overschreden", "verstreken", "niet gehaald")
)
DELAYS = tuple(
    text.replace("{}", amount)
    for amount in ("", *(f"{amount} " for amount in AMOUNTS))
    for text in (
        "{}vertraging", "{}achterstand", "met {}vertraging", "heeft {}vertraging",
        "loopt {}vertraging op", "{}vertraging opgelopen", "heeft {}vertraging opgelopen",
        "treedt {}vertraging op", "heeft {}achterstand",
    )
)  # fmt: skip
NOT_IN_TIME = tuple(
    f"niet {in_time} {done}"
    for in_time in ("tijdig", "op tijd")
    for done in ("gereed", "klaar", "afgerond", "uitgevoerd", "gestart", "gehaald")
)
MOVED = tuple(
    f"naar {later} {moved}"
    for later in ("volgend jaar", "later", "een later moment", "een later tijdstip")
    for moved in ("verschoven", "doorgeschoven", "verplaatst", "uitgesteld")
)
PHRASES = (
    *NOT_IN_TIME, *MOVED, "vertraagd", "vertraagd gestart", "vertragingen", "verplaatst", "verzet",
    "loopt uit",
    "uitgelopen", "uitgesteld", "doorgeschoven", "verschoven", "opgeschoven", "verdaagd",
    "uitstel", "te laat", "delayed", "schuift door", "verschuift", "wordt doorgeschoven",
    "wordt uitgesteld", "overgeheveld", "opgelopen vertraging", "loopt vertraagd", "verlaat",
    "niet op schema", "niet op koers", "loopt niet op schema", "niet volgens planning",
    "loopt niet volgens planning", "ligt niet op schema", "niet op tijd", "achter op doel",
    "naar achteren geschoven", "naar achteren verschoven", "naar achteren verplaatst",
    "getemporiseerd", *SLOWER, *OVERDUE, "postponed", "rescheduled", "behind schedule", "behind",
    "overdue", "off track", "not on track", "running late", "achterstallig", *LATE, *BEHIND,
    *DELAYS,
)  # fmt: skip
WHOLE = (
    "niet tijdig",
    "over de deadline",
    "past due",
    "uit de planning gelopen",
    "uitloop",
    "wordt later",
    "wordt later opgeleverd",
    "late",
    "verlopen",
    "over tijd",
    "achter",
    "deadline verlopen",
    "slipped",
)
"""As a whole cell only: "goed verlopen" is no delay."""
