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
PHRASES = (
    *(word for word in WORDS if word not in UNCERTAIN),
    *(f"{how} {word}" for how in ("tijdelijk", "voorlopig") for word in WORDS),
    "on hold", "onhold", "tijdelijk on hold", "voorlopig on hold", "even on hold",
    "staat on hold", "in de wacht", "in de wacht gezet", "staat in de wacht", "ligt stil",
    "staat stil", "in de ijskast", "bevroren", "pauze", "paused", "on hold gezet",
    "tijdelijk stop", "ligt even stil", "ligt tijdelijk stil", "staat tijdelijk stil",
    "in de koelkast", "in de koelkast gezet", "staat even stil", "aangehouden", "geblokkeerd",
    "wachtstand", "in wachtstand", "in de wachtstand", "op pauze", "op pauze gezet", "op hold",
    "blocked", "stuck", "parked", "deferred", "suspended", "halted", "frozen", "stalled",
    "temporarily paused",
    "temporarily on hold",
)  # fmt: skip
