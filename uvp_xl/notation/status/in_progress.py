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
    "in uitwerking", "in verwerking", "in opmaak", "volop bezig", "volop in uitvoering",
    "start gemaakt", "een start gemaakt", "begin gemaakt", "een begin gemaakt", "doing",
    "inprogress", "in process", "working on it", "started", "underway", "under way",
    "in review", "under review", "being worked on", "currently being worked on", "on schedule",
    "on plan", "on target", "ahead of schedule", "ahead of plan", "goed op weg", "aan begonnen",
    "mee begonnen", "mee gestart", "ermee bezig", "er mee bezig", "druk bezig", "druk mee bezig",
    "druk doende",
)  # fmt: skip
STAGES = ("realisatie", "implementatie", "afrondings", "nazorg", "evaluatie", "opleverings",
          "bouw")  # fmt: skip
"""The stages of a project in which the work itself is done; of the earlier ones that is asked."""
STAGE = tuple(
    text
    for stage in STAGES
    for text in (f"{stage}fase", f"in {stage}fase", f"in de {stage}fase")
    if text not in WORDS
)
ON_SCHEDULE = tuple(
    f"{verb}{well}{schedule}"
    for verb in ("", "ligt ", "loopt ", "verloopt ", "gaat ")
    for well in ("", "goed ", "ruim ", "netjes ", "mooi ", "prima ", "redelijk ", "weer ", "terug ",
                 "nog ", "grotendeels ", "nog steeds ")
    for schedule in (
        "op schema", "op koers", "volgens planning", "conform planning", "volgens plan",
        "conform plan", "volgens schema", "on track", "volgens verwachting", "conform verwachting",
        "conform schema",
    )
)  # fmt: skip
PARTLY = (
    "deels", "gedeeltelijk", "grotendeels", "bijna", "vrijwel", "nagenoeg", "half", "voor een deel",
    "voor het grootste deel", "voor de helft", "zo goed als", "bijna geheel", "bijna helemaal",
    "bijna volledig", "niet geheel", "niet helemaal", "niet volledig", "nog niet geheel",
    "nog niet helemaal", "nog niet volledig",
)  # fmt: skip
PARTLY_DONE = tuple(f"{part} {word}" for part in PARTLY for word in done.DEEDS)
RUNNING = tuple(
    f"{work} {runs}"
    for work in (
        "pilot", "proef", "aanbesteding", "werving", "procedure", "traject", "overleg",
        "uitrol", "implementatie", "campagne",
    )
    for runs in ("loopt", "loopt nog", "is gestart", "gestart", "in uitvoering")
)  # fmt: skip
"""Work of its own that goes on; "voorbereiding loopt" is a question."""
WELL = tuple(
    f"{verb} {well}"
    for verb in ("loopt", "verloopt", "gaat", "vordert")
    for well in (
        "goed", "prima", "voorspoedig", "gestaag", "soepel", "naar wens", "naar behoren",
        "naar tevredenheid",
    )
)  # fmt: skip
WHOLE = (
    *WELL, "vordert", "goede voortgang", "hieraan wordt gewerkt", "hier wordt aan gewerkt",
    "werk in uitvoering", "ver gevorderd", "in opbouw", "in de maak", "in de steigers",
    "in onderhandeling", "under construction", "under development", "executing", "in execution",
    "realisatie", "in realisatie", "deels", "gedeeltelijk", "grotendeels", "partly", "partially",
    "partially complete", "op tijd", "loopt op tijd", "loopt naar verwachting",
    "verloopt naar verwachting", "gaat naar verwachting", "loopt voor", "in test", "testing",
    "review", "code review", "in code review", "peer review", "ready for review", "in qa", "qa",
    "uat", "in uat", "in development", "in dev", "implementing", "in implementatie", "in procedure",
    "onderweg", "vergevorderd", "in vergevorderd stadium", "in een vergevorderd stadium",
    "geïnitieerd", "geinitieerd", *RUNNING,
)  # fmt: skip
PARTLY_STARTED = ("deels gestart", "deels in uitvoering", "deels lopend", "gedeeltelijk gestart")
PHRASES = (*WORDS, *STAGE, *ON_SCHEDULE, *PARTLY_DONE, *PARTLY_STARTED, "nog niet afgerond")
