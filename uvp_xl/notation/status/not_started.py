"""Still to begin: "nog niet gestart", "gepland", "nog open".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'not_started'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "not_started"
BEGUN = (
    "gestart", "begonnen", "opgestart", "opgepakt", "aangevangen", "in uitvoering", "van start",
    "van start gegaan", "mee gestart", "mee begonnen", "aan begonnen", "in gang gezet",
    "in behandeling", "in behandeling genomen", "aan toegekomen", "aan de orde", "ingezet",
    "uitgezet", "aangepakt", "ter hand genomen", "van de grond gekomen",
    "in gang", "geagendeerd", "toebedeeld", "toegewezen",
)  # fmt: skip
BOXES = ("☐", "□", "⬜", "🔲", "◻")
TO_DO = ("te starten", "te beginnen", "op te starten", "op te pakken", "uit te voeren", "te doen")
MUST = (
    "starten", "beginnen", "opstarten", "gestart worden", "worden gestart", "opgestart worden",
    "worden opgestart", "opgepakt worden", "worden opgepakt", "uitgevoerd worden",
    "worden uitgevoerd", "uitgezet worden", "worden uitgezet", "ingepland worden",
    "worden ingepland",
)  # fmt: skip
NOTHING = tuple(
    f"nog {nothing} {about}{done}"
    for nothing in ("niets", "niks")
    for about in ("", "aan ", "mee ")
    for done in ("gedaan", "gebeurd", "ondernomen")
)
NO_START = (
    "nog geen actie ondernomen", "nog geen start gemaakt", "nog geen begin gemaakt",
    "nog geen start", "nog geen begin", "nog geen actie", "nog geen uitvoering",
    "nog geen aanvang", "nog geen aanvang gemaakt",
)  # fmt: skip
PHRASES = (
    *(f"nog niet {word}" for word in BEGUN),
    "niet gestart", "niet begonnen", "niet opgestart", "niet opgepakt", "niet aangevangen",
    "niet van start gegaan", "niet aan toegekomen", "nog niets",
    *TO_DO, *(f"nog {words}" for words in TO_DO),
    *(f"moet nog {words}" for words in MUST),
    "gepland", "ingepland", "staat gepland", "staat ingepland", "nog gepland", "nog open",
    "staat nog open", "nog te plannen", "nog in te plannen", "in te plannen", "nog starten",
    "nog doen", "nog oppakken", "moet nog gebeuren", "gebeurt nog niet", "in de planning",
    "staat in de planning", "open", "openstaand", "staat open", "staat op de planning",
    "nee nog niet gestart", "staat op de backlog", *NOTHING, *NO_START,
    "nader uit te werken", "nader te concretiseren", "nog behandelen",
    "nog te behandelen", "nog uit te werken", "nog niet uitgewerkt", "nog op te stellen",
    "openstaande actie", "nog openstaand", "nog in te vullen", "op de backlog", "op de actielijst",
    "to do", "todo", "not started", "not yet started", "not begun", "notstarted", "yet to start",
    "planned", "scheduled", "selected for development", *BOXES,
)  # fmt: skip
STILL = tuple(
    f"nog {to_do}"
    for to_do in (
        "te bespreken", "te organiseren", "te ontwikkelen", "te schrijven", "te maken",
        "te regelen", "te onderzoeken", "te verkennen", "in te richten", "in te kopen",
        "af te stemmen", "uit te zetten", "voor te bereiden", "vorm te geven", "aan te vragen",
        "aan te stellen", "aan te besteden", "op te zetten",
    )
)  # fmt: skip
"""What comes first in an action; "nog af te ronden" has begun."""
WHOLE = (
    *STILL, "not yet", "unassigned", "in de wachtrij", "backlog", "in backlog", "in de backlog",
    "product backlog", "in planning", "toekomstig",
    "toekomst", "voorgenomen", "nog niet actueel", "wacht op start", "wacht op opstart",
    "pending start", "unstarted", "queued", "selected", "up next", "ready for development",
    "ready for dev", "ready to start", "new", "nieuw", "nieuwe actie", "proposed", "requested",
    "te plannen", "opened", "upcoming", "komend",
)  # fmt: skip
"""As a whole cell only: "gereed, nieuw beleid" is done."""
