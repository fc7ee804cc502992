"""Words in the headings of columns, in every form that people write them.

`column_heading.column` reads a heading with these. The words for the columns themselves are in
`heading_vocabulary`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from uvp_xl.tables.heading_vocabulary import WORDS

FIELDS: Mapping[str, str] = MappingProxyType({name: w.strong for name, w in WORDS.items()})
"""The strong words by column name, in the singular, most specific first; "_" joins a phrase."""

ABBREVIATIONS: Mapping[str, str] = MappingProxyType(
    {name: words.short for name, words in WORDS.items()}
)
"""The abbreviations by column name."""

LONE: Mapping[str, str] = MappingProxyType({name: words.lone for name, words in WORDS.items()})
"""The words that name a column only without any other word."""

BESIDE: Mapping[str, str] = MappingProxyType({name: words.beside for name, words in WORDS.items()})
"""The words that can accompany a column's own words."""

DOTTED = MappingProxyType(
    {
        "plan": "planning",
        "term": "termijn",
        "best": "bestuurlijk",
        "bestuurl": "bestuurlijk",
        "ambt": "ambtelijk",
        "ambtel": "ambtelijk",
        "extr": "extern",
    }
)
"""Abbreviations that are another word without their dot: a "plan" is no planning, a "plan." is."""

FILLING = frozenset(
    "de het een en of s e n q te ten om met door in op bij per van uit betr naam titel dd int ext "
    "omschrijving beschrijving intern extern interne externe bestuurlijk bestuurlijke politiek "
    "politieke ambtelijk ambtelijke beoogd beoogde verwacht verwachte gewenst gewenste gepland "
    "geplande voorgenomen voorgestelde concreet concrete totaal totale globaal globale indicatief "
    "indicatieve geraamd geraamde geschat geschatte voorlopig voorlopige huidig huidige actueel "
    "actuele kort korte nader nadere algemeen algemene aanvullend aanvullende eventueel eventuele "
    "mogelijk mogelijke belangrijk belangrijke belangrijkste overig overige lokaal lokale "
    "regionaal regionale landelijk landelijke gemeentelijk gemeentelijke strategisch strategische "
    "uitvoerend uitvoerende coördinerend coördinerende deelnemende samenwerkende trekkende eerste "
    "primair primaire specifiek specifieke inhoudelijk inhoudelijke jaarlijks jaarlijkse "
    "uitvoeringsplan uvp plan excl incl exclusief inclusief btw januari februari maart april mei "
    "juni juli augustus september oktober november december kwartaal helft omschr "
    "beschr".split()
)
"""Words without meaning of their own, with any column."""

PREPOSITIONS = frozenset(
    "van voor per aan in op bij door met over uit tot binnen buiten namens mbt tbv".split()
)
"""A word before one of these is more specific than the words after it: "kosten per maatregel"."""

MAY_BE_MEASURE = frozenset(
    "omschrijving beschrijving inhoud uitwerking concretisering invulling stappen hoe "
    "omschr beschr".split()
)
"""Words above a column that can hold the measures, or anything else."""

OF = frozenset("van voor".split())
"""Words after one of these must be about the actions, or the text is not a heading."""

POLITICAL = frozenset("bestuurlijk bestuurlijke politiek politieke".split())
"""With one of these, a lead is a portfolio holder: "bestuurlijk trekker"."""

COMPOUNDS = MappingProxyType(
    {
        "partner": "parties",
        "trekker": "lead",
        "coördinator": "lead",
        "planning": "planning",
        "termijn": "planning",
        "kosten": "budget",
        "budget": "budget",
        "maatregel": "measure",
        "activiteit": "measure",
        "status": "status",
    }
)
"""Last part of a compound word and its column: "netwerkpartner" is a partner."""

FIRST_PARTS = tuple(
    "acties? activiteiten begrotings beleids deel eind gemeente hoofd jaar kar kern keten maatregel"
    " meerjaren mede netwerk overleg plan proces programma project realisatie samenwerkings sub "
    "taak team thema tijds? totaal uitvoerings veiligheids werk zorg wijk vervolg aanpak "
    "beheers? dossier externe? fase interne? invoerings kwartaal maand onderzoeks "
    "opdracht opleverings personeels regio voortgangs".split()
)
"""First parts of a compound word: a "kartrekker" leads an action, a "lijsttrekker" does not."""

SIDES = MappingProxyType(
    {
        "parties_internal": "intern interne int afdeling afdelingen team teams gemeentelijk "
        "gemeentelijke gemeente eigen",
        "parties_external": "extern externe ext",
    }
)
"""Words by part of the column of parties."""

SIDES_BESIDE = frozenset(
    "partij partijen part partner partners partn ketenpartner ketenpartners samenwerkingspartner "
    "samenwerkingspartners samenwerkings betrokken betrokkene betrokkenen betr actor actoren "
    "organisatie organisaties stakeholder stakeholders deelnemer deelnemers samenwerking met "
    "de s n deelnemende overige andere".split()
)
"""Words that can accompany the words for a party column."""

BOUNDS = MappingProxyType(
    {
        "planning_start": "start startdatum startmoment startjaar startkwartaal begin begindatum "
        "beginjaar beginkwartaal aanvang aanvangsdatum aanvangdatum ingangsdatum van vanaf "
        "startdat begindat ingangsdat",
        "planning_end": "eind einde einddatum eindmoment eindjaar eindkwartaal tot t/m gereed "
        "gereeddatum gereedmelding klaar afronding afronddatum afrondingsdatum afgerond oplevering "
        "opleverdatum opleveringsdatum deadline streefdatum realisatiedatum uiterlijk "
        "einddat opleverdat streefdat gereeddat vervaldatum voltooien finish end due target",
    }
)
"""Words by part of the planning, most specific first."""

BOUNDS_BESIDE = frozenset(
    "datum planning gepland geplande verwacht verwachte beoogd beoogde voorgenomen uiterste jaar "
    "kwartaal maand op per in uitvoering actie maatregel project periode looptijd termijn date "
    "planned".split()
)
"""Words that can accompany the words for a start or end."""

READY = frozenset("gereed ger klaar compleet af".split())
"""A state, in the heading of a day that can still be to come: "gereed op"."""

FINISHED = frozenset(
    "afgerond voltooid afgehandeld uitgevoerd gerealiseerd gedaan afgevinkt afgesloten opgeleverd "
    "afger volt afgeh uitgev afgewerkt volbracht gereedgemeld afgemeld afgedaan behaald "
    "gehaald afgetekend gesloten gecompleteerd done completed complete finished "
    "closed".split()
)
"""A deed, in the heading of a column of ticks, or of the day on which it was done."""

FINISHED_BESIDE = frozenset(
    "ja nee j n yes no y deels x of is al reeds de het actie acties maatregel maatregelen taak "
    "volledig geheel helemaal "
    "taken activiteit activiteiten actiepunt punt project vink vinkje aanvinken task work werk "
    "van in".split()
)
"""Words that can accompany those."""

SHARE = frozenset("procent percentage percent perc pct".split())
"""Words for a percentage, with one of those above or below: "% gereed", "voortgang in %"."""

SHARE_OF = frozenset("voortgang progress realisatie uitvoering status stand voltooiing".split())
"""What a percentage can be of."""

SHARE_COMPOUNDS = frozenset(
    "voortgangspercentage gereedheidspercentage gereedpercentage voltooiingspercentage "
    "realisatiepercentage uitvoeringspercentage afrondingspercentage voltooiingsgraad "
    "gereedheidsgraad realisatiegraad".split()
)

ACTUAL = frozenset(
    "werkelijk werkelijke daadwerkelijk daadwerkelijke feitelijk feitelijke effectief effectieve "
    "gerealiseerde werkel daadw actual".split()
)
"""With one of these, an end is that of the work and not of the planning."""

ACTUAL_END = frozenset(
    "einde eind einddatum einddag eindmoment afronding afronddatum afrondingsdatum oplevering "
    "opleverdatum opleveringsdatum realisatie realisatiedatum gereeddatum gereedmelding uitvoering "
    "uitvoeringsdatum voltooiing afhandeling afhandeldatum datum end finish completion "
    "date".split()
)
"""Words for an end next to those."""

DAY_OF = frozenset("op datum dat dd date on per".split())
"""Words for the day of a deed: "afgerond op"."""

END_DATES = frozenset(
    "gereedmelding gereedmeldingsdatum gereedmelddatum gereeddatum afhandeldatum "
    "afhandelingsdatum realisatiedatum afronddatum afrondingsdatum voltooiingsdatum "
    "afmelddatum sluitingsdatum".split()
)
"""Days that are the end of the planning, or with a planning next to them the day it was done."""

END_DATE_OF = frozenset(
    "afronding realisatie voltooiing afhandeling gereedmelding afmelding completion".split()
)
"""The same with a word for a day: "datum afronding"."""

NO_SLIPS = frozenset(
    "actief actieve activa actueel product producten producent uitvoeren uitvoering coördinatie "
    "coordinatie financieel financiële onderweg onderwijs plannen planten statuut statuten "
    "projecteur opgaven parking aanpassing gemiddeld termen looptijden deelname middelbaar "
    "nummering periodiek participatie eigendom regionaal begrotingen statisch kosteloos "
    "kostbaar".split()
)
"""Correct words that resemble one for a column."""

SHORT = 3
"""A word of at most this length is an abbreviation or a question, without a plural."""

_VOWELS = "aeiou"


def forms(word: str) -> Iterator[str]:
    """Yield a word or phrase and all its possible plurals.

    >>> {"maatregelen", "projecten", "jaren", "middelen"} <= {
    ...     form for word in ("maatregel", "project", "jaar", "middel") for form in forms(word)
    ... }
    True
    """
    yield word
    if len(word) <= SHORT:
        return
    yield from (word + "s", word + "n", word + "en")
    if word.endswith("heid"):
        yield word[:-2] + "den"
    if word[-1] not in _VOWELS:
        if word[-2] in _VOWELS and word[-3] == word[-2]:  # jaar, jaren
            yield word[:-2] + word[-1] + "en"
        elif word[-2] in _VOWELS:  # trekking, stappen
            yield word + word[-1] + "en"
