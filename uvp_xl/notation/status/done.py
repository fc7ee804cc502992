"""Finished: "gereed", "afgerond", a tick.

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'done'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "done"
TICKS = ("√", "✓", "✔", "☑", "✅", "🗸", "🗹")
WORDS = (
    "gereed", "klaar", "afgerond", "voltooid", "uitgevoerd", "gerealiseerd", "afgehandeld",
    "afgewerkt", "afgesloten", "volbracht", "compleet", "gereedgemeld", "gereed gemeld",
    "opgeleverd", "gedaan", "behaald", "geïmplementeerd", "geimplementeerd", "afgevinkt",
    "opgelost", "afgedaan", "doorgevoerd", "voldaan", "nagekomen", "afgemeld", "done",
    "completed", "complete", "finished", "closed", "resolved", "fixed", "solved", "implemented",
    "delivered", "achieved", "verricht", "verwezenlijkt", "plaatsgevonden",
    "heeft plaatsgevonden", "hebben plaatsgevonden", "gecompleteerd", "gefinaliseerd",
)  # fmt: skip
WELL_DONE = tuple(
    f"{how} {word}"
    for how in ("naar tevredenheid", "met succes", "met goed gevolg")
    for word in ("afgerond", "uitgevoerd", "voltooid", "afgesloten", "gerealiseerd")
)
WHOLE = (
    "gesloten", "geleverd", "verwerkt", "beantwoord", "ingevoerd", "bereikt", "gehaald",
    "doel bereikt", "doel behaald", "geverifieerd", "geslaagd", "af", "all done", "verified",
    "shipped", "executed", "accomplished", "finalized", "finalised", "succeeded",
    "gereedgekomen", "gereed gekomen", "tot stand gekomen", "afgetikt", "geregeld", "rond",
    "in gebruik genomen", "ondertekend", "aangeschaft", "geïnstalleerd",
    "geinstalleerd", "afgeleverd", "resultaat behaald", "signed off", "merged",
    "passed", *WELL_DONE, "gebeurd", "released", "deployed", "live", "in productie",
    "in production",
)  # fmt: skip
"""As a whole cell only: "on hold, scholen gesloten" is no status of two kinds."""
DEEDS = (*WORDS, *(word for word in WHOLE if " " not in word))
READY = ("gereed", "klaar", "compleet", "complete")
"""A state and not a deed: "gereed eind 2026" can still be to come, "afgerond eind 2020" can not."""
AS_PLANNED = tuple(
    text
    for word in WORDS
    if word not in READY
    for by in ("conform", "volgens")
    for planned in (f"{by} planning", f"{by} plan", f"{by} verwachting")
    for text in (f"{word} {planned}", f"{planned} {word}")
)
PHRASES = WORDS + TICKS + AS_PLANNED
