"""Finished: "gereed", "afgerond", a tick.

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'done'}
"""

from __future__ import annotations

from uvp_xl.notation.reading import Phase

PHASE: Phase = "done"
TICKS = ("√", "✓", "✔", "☑", "✅", "🗸")
WORDS = (
    "gereed", "klaar", "afgerond", "voltooid", "uitgevoerd", "gerealiseerd", "afgehandeld",
    "afgewerkt", "afgesloten", "volbracht", "compleet", "gereedgemeld", "gereed gemeld",
    "opgeleverd", "gedaan", "behaald", "geïmplementeerd", "geimplementeerd", "afgevinkt",
    "done", "completed", "finished",
)  # fmt: skip
PHRASES = WORDS + TICKS
