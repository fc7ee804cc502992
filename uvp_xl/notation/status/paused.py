"""Halted for a time: "on hold", "opgeschort", "stilgelegd".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'paused'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "paused"
WORDS = (
    "opgeschort", "stilgelegd", "gepauzeerd", "stopgezet", "gestopt", "stilgezet", "gestaakt",
    "onderbroken", "geparkeerd",
)  # fmt: skip
UNCERTAIN = ("stopgezet", "gestopt", "gestaakt")
"""Without "tijdelijk" these may be for good."""
SET_ASIDE = tuple(
    f"{verb}{how}{aside}{put}"
    for verb in ("", "staat ")
    for how in ("", "tijdelijk ", "voorlopig ", "even ")
    for aside in ("on hold", "in de wacht", "in de ijskast", "in de koelkast", "op pauze")
    for put in ("", " gezet")
)
AT_REST = tuple(
    f"{verb}{how} stil"
    for verb in ("ligt", "staat")
    for how in ("", " even", " tijdelijk", " voorlopig")
)
PHRASES = (
    *(word for word in WORDS if word not in UNCERTAIN),
    *(f"{how} {word}" for how in ("tijdelijk", "voorlopig") for word in WORDS),
    *(f"staat voorlopig {word}" for word in WORDS),
    *(f"staat {word}" for word in WORDS if word not in UNCERTAIN), "stil gezet", *SET_ASIDE,
    *AT_REST, "onhold", "op hold",
    "bevroren", "pauze", "paused", "tijdelijk stop", "aangehouden", "geblokkeerd", "wachtstand",
    "in wachtstand", "in de wachtstand", "blocked", "stuck", "parked", "deferred", "suspended",
    "halted", "frozen", "stalled", "temporarily paused", "temporarily on hold",
    "gestagneerd", "stagneert", "stilgevallen", "stil komen te liggen", "ligt nog stil",
    "ligt nog steeds stil", "stil gelegd", "on ice",
)  # fmt: skip
WHOLE = (
    "hold", "stilstand", "stagnatie", "op een laag pitje", "staat op een laag pitje",
    "in de parkeerstand", "vastgelopen", "is vastgelopen", "zit vast", "loopt vast",
    "tijdelijk niet actief",
)  # fmt: skip
"""As a whole cell only: "stilstand is achteruitgang" is no status."""
