"""Finished: "gereed", "afgerond", a tick.

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'done'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "done"
TICKS = ("√", "✓", "✔", "☑", "✅", "🗸")
WORDS = (
    "gereed", "klaar", "afgerond", "voltooid", "uitgevoerd", "gerealiseerd", "afgehandeld",
    "afgewerkt", "afgesloten", "volbracht", "compleet", "gereedgemeld", "gereed gemeld",
    "opgeleverd", "gedaan", "behaald", "geïmplementeerd", "geimplementeerd", "afgevinkt",
    "done", "completed", "finished",
)  # fmt: skip
READY = ("gereed", "klaar", "compleet")
"""A state and not a deed: "gereed eind 2026" can still be to come, "afgerond eind 2020" can not."""
AS_PLANNED = tuple(
    text
    for word in WORDS
    if word not in READY
    for planned in ("conform planning", "volgens planning", "conform plan", "volgens plan")
    for text in (f"{word} {planned}", f"{planned} {word}")
)
PHRASES = WORDS + TICKS + AS_PLANNED
