"""Halted for a time: "on hold", "opgeschort", "stilgelegd".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'paused'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "paused"
WORDS = ("opgeschort", "stilgelegd", "gepauzeerd", "stopgezet", "gestopt", "stilgezet")
PHRASES = (
    *(word for word in WORDS if word not in ("stopgezet", "gestopt")),
    *(f"tijdelijk {word}" for word in WORDS), "on hold", "onhold", "tijdelijk on hold",
    "staat on hold", "in de wacht", "in de wacht gezet", "staat in de wacht", "ligt stil",
    "staat stil", "in de ijskast", "geparkeerd", "bevroren", "pauze", "paused", "on hold gezet",
    "tijdelijk stop", "ligt even stil", "ligt tijdelijk stil", "staat tijdelijk stil",
    "in de koelkast", "in de koelkast gezet", "staat even stil", "aangehouden",
)  # fmt: skip
