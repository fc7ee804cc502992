"""The names by which a user says which column a heading is: "Prestatie | maatregel"."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from uvp_xl.columns import COLUMNS, ColumnName
from uvp_xl.similarity import HEADINGS, nearest

NOT_READ = "niet lezen"
"""What a column is that means nothing for the plan."""

WORDS: MappingProxyType[ColumnName, tuple[str, ...]] = MappingProxyType(
    {
        "number": ("nummer", "nr", "volgnummer", "actienummer", "code", "id"),
        "theme": ("thema", "veiligheidsthema", "hoofdthema", "programma"),
        "item": ("actiepunt", "item", "onderwerp", "deelonderwerp", "project"),
        "measure": ("maatregel", "actie", "activiteit", "taak", "wat"),
        "portfolio_holders": ("portefeuillehouder", "ph", "bestuurder", "wethouder"),
        "parties": ("partijen", "partij", "partners", "partner", "betrokkenen", "deelnemers"),
        "parties_internal": ("interne partijen", "partijen intern", "intern", "interne partners"),
        "parties_external": ("externe partijen", "partijen extern", "extern", "externe partners"),
        "parties_more": ("overige partijen", "andere partijen", "partijen overig"),
        "lead": ("trekker", "actiehouder", "eigenaar", "verantwoordelijke", "wie"),
        "planning": ("planning", "termijn", "periode", "looptijd", "wanneer", "jaar"),
        "planning_start": ("start", "begin", "startdatum", "begindatum", "aanvang"),
        "planning_end": ("einde", "eind", "einddatum", "deadline", "uiterlijk"),
        "planning_original": ("oorspronkelijke planning", "eerste planning", "oude planning"),
        "budget": ("begroting", "budget", "kosten", "bedrag", "geld", "middelen"),
        "budget_once": ("incidentele kosten", "incidenteel", "eenmalige kosten", "eenmalig"),
        "budget_yearly": ("structurele kosten", "structureel", "jaarlijkse kosten"),
        "spent": ("besteding", "besteed", "uitgegeven", "uitgaven"),
        "remaining": ("restant", "rest", "over", "resteert"),
        "coverage": ("dekking",),
        "status": ("status", "stand van zaken", "stand"),
        "done": ("gereed", "klaar", "afgerond"),
        "percentage_done": ("percentage gereed", "percentage", "percentage klaar", "procent"),
        "done_on": ("afgerond op", "gereed op", "klaar op", "datum gereed", "datum afgerond"),
        "progress": ("voortgang", "voortgangstekst"),
        "remark": ("toelichting", "opmerking", "bijzonderheden", "notitie"),
        "objective": ("doel", "doelstelling", "ambitie"),
        "priority": ("prioriteit", "prio", "urgentie"),
        "indicator": ("indicator", "prestatie-indicator", "kpi"),
        "baseline": ("nulmeting", "beginwaarde"),
        "target": ("streefwaarde", "doelwaarde", "norm"),
        "measured": ("gemeten waarde", "meting", "meetwaarde"),
        "result": ("resultaat", "effect", "opbrengst"),
        "risk": ("risico",),
        "hours": ("uren", "uur", "fte", "capaciteit", "inzet"),
        "source": ("bron", "herkomst"),
        "help_needed": ("gevraagde hulp", "hulpvraag", "hulp nodig", "besluit nodig"),
    }
)
"""The names of each column, the one to show first."""
CHOICES = (
    "maatregel", "actiepunt", "thema", "nummer", "portefeuillehouder", "trekker", "partijen",
    "interne partijen", "externe partijen", "planning", "start", "einde", "begroting", "status",
    "gereed", "afgerond op", "voortgang", "toelichting", "doel", "prioriteit", "indicator",
    "resultaat", "risico", "uren", "bron", NOT_READ,
)  # fmt: skip
"""The names in the drop-down list, in which Excel has room for 255 characters."""
_NOT_READ = (NOT_READ, "niet meelezen", "niet meenemen", "overslaan", "negeren", "geen kolom")


def word(column: ColumnName | None) -> str:
    """Return the name of a column as a user reads it; that of None is "niet lezen".

    >>> word("planning_end"), word(None)
    ('einde', 'niet lezen')
    """
    return WORDS[column][0] if column else NOT_READ


def is_column(text: str) -> bool:
    """Return whether a text in lower case is the name of a column, or leaves one unread."""
    return _bare(text) in _columns()


def column(text: str) -> ColumnName | None:
    """Return the column of this name, in lower case; None for one that is not read.

    >>> column("de maatregelen"), column("niet lezen")
    ('measure', None)
    """
    return _columns()[_bare(text)]


def near(text: str) -> str:
    """Return the name of a column of which this is a typo, "" if there is none.

    >>> near("maatrgel"), near("fiets")
    ('maatregel', '')
    """
    found = nearest(_bare(text), _columns(), HEADINGS)
    return found[0] if found else ""


def _bare(text: str) -> str:
    """Return a name without article, "kolom", quotes and the ending of a plural."""
    words = text.strip(" .“”\"'").split()
    while words[1:] and words[0] in ("de", "het", "een", "kolom"):
        words = words[1:]
    return " ".join(words)


@cache
def _columns() -> dict[str, ColumnName | None]:
    """Return the column by each of its names, in singular and plural."""
    known: dict[str, ColumnName | None] = {}
    for each in COLUMNS.values():
        if each.word:
            known[each.word] = each.name
    for name, names in WORDS.items():
        known.update(dict.fromkeys(names, name))
    for text, meant in list(known.items()):
        for ending in ("en", "s", "'s"):
            known.setdefault(text + ending, meant)
    known["acties"] = "measure"
    return known | dict.fromkeys(_NOT_READ)
