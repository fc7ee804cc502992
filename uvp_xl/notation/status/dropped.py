"""Will not be carried out: "vervallen", "geschrapt", "niet meer van toepassing".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'dropped'}
"""

from __future__ import annotations

from uvp_xl.notation.reading import Phase

PHASE: Phase = "dropped"
NO_LONGER = tuple(
    f"{no_longer} {words}"
    for no_longer in ("niet meer", "niet langer")
    for words in ("van toepassing", "nodig", "aan de orde", "relevant", "actueel")
)
PHRASES = (
    "vervallen", "vervalt", "komt te vervallen", "komen te vervallen", "geschrapt", "ingetrokken",
    "geannuleerd", "afgeblazen", "afgevoerd", "gaat niet door", "gaat niet meer door",
    "niet doorgegaan", "overbodig", "achterhaald", "cancelled", "canceled", "dropped", *NO_LONGER,
)  # fmt: skip
