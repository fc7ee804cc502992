"""Under way: "in uitvoering", "loopt", "op schema"; and what is partly done: "bijna klaar".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'in_progress'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status import done

PHASE: Phase = "in_progress"
WORDS = (
    "in uitvoering", "uitvoering", "uitvoeringsfase", "in uitvoeringsfase",
    "in de uitvoeringsfase", "fase uitvoering", "wordt gewerkt", "wordt hard aan gewerkt",
    "mee aan de slag", "aan de slag", "afrondingsfase", "in afrondingsfase", "loopt goed",
    "verloopt goed", "gaat goed", "lopende actie", "lopende zaak", "lopend traject",
    "lopend project", "lopend", "lopende", "loopt", "loopt nog", "loopt al", "uitvoering loopt",
    "bezig", "mee bezig", "gestart", "opgestart", "begonnen", "van start", "van start gegaan",
    "onderhanden", "onder handen", "in ontwikkeling", "in behandeling", "in bewerking",
    "in voortgang", "in gang", "in gang gezet", "in volle gang", "gaande", "opgepakt",
    "wordt aan gewerkt", "er wordt aan gewerkt", "in afronding", "afrondende fase",
    "in afrondende fase", "in de afrondende fase", "halverwege", "in progress",
    "work in progress", "wip", "loopt nog steeds", "loopt prima", "loopt naar wens",
    "loopt zoals gepland", "voor op schema", "ligt voor op schema", "loopt voor op schema",
    "op stoom", "opgestart en loopt", "opnieuw gestart", "herstart", "in uitv", "opnieuw opgestart",
)  # fmt: skip
ON_SCHEDULE = tuple(
    f"{verb}{well}{schedule}"
    for verb in ("", "ligt ", "loopt ", "verloopt ", "gaat ")
    for well in ("", "goed ", "ruim ", "netjes ", "mooi ", "prima ", "redelijk ", "weer ", "terug ")
    for schedule in (
        "op schema", "op koers", "volgens planning", "conform planning", "volgens plan",
        "conform plan", "volgens schema", "on track",
    )
)  # fmt: skip
PARTLY = (
    "deels", "gedeeltelijk", "grotendeels", "bijna", "vrijwel", "nagenoeg", "half", "voor een deel",
    "voor het grootste deel", "voor de helft", "zo goed als", "bijna geheel", "bijna helemaal",
    "bijna volledig", "niet geheel", "niet helemaal", "niet volledig", "nog niet geheel",
    "nog niet helemaal", "nog niet volledig",
)  # fmt: skip
PARTLY_DONE = tuple(f"{part} {word}" for part in PARTLY for word in done.WORDS)
PARTLY_STARTED = ("deels gestart", "deels in uitvoering", "deels lopend", "gedeeltelijk gestart")
PHRASES = (*WORDS, *ON_SCHEDULE, *PARTLY_DONE, *PARTLY_STARTED, "nog niet afgerond")
