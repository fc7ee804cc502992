"""Later than planned: "vertraagd", "loopt achter", "doorgeschoven".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'delayed'}
"""

from __future__ import annotations

from uvp_xl.notation.reading import Phase

PHASE: Phase = "delayed"
BEHIND = tuple(
    f"{verb}achter{on}"
    for verb in ("", "loopt ", "ligt ")
    for on in ("", " op schema", " op planning", " op de planning")
    if verb or on
)
PHRASES = (
    "vertraagd", "vertraging", "loopt vertraging op", "vertraging opgelopen", "heeft vertraging",
    "met vertraging", "achterstand", "loopt uit", "uitgelopen", "uitgesteld", "doorgeschoven",
    "verschoven", "opgeschoven", "verdaagd", "uitstel", "te laat", "delayed", *BEHIND,
)  # fmt: skip
