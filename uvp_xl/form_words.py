"""The words of forms, such as “kies een item”: a cell with only these is not filled in."""

from __future__ import annotations

_NOUNS = frozenset(
    "naam namen functie datum data bedrag tekst waarde item optie keuze element onderdeel trekker "
    "partij partijen partner partners organisatie afdeling team maatregel actie actiepunt "
    "activiteit omschrijving beschrijving toelichting opmerking opmerkingen planning periode jaar "
    "jaartal kwartaal maand begroting budget status stand titel thema onderwerp gemeente persoon "
    "portefeuillehouder medewerker contactpersoon verantwoordelijke eigenaar doel doelstelling "
    "resultaat getal nummer percentage aantal gegevens informatie antwoord lijst keuzelijst "
    "vervolgkeuzelijst regel cel veld selectie text date value option name title choice selection "
    "amount number owner description list answer lead".split()
)
"""What a form can ask for."""
_HELPERS = frozenset(
    "een de het uw je jouw u a an the your van of hier here one s.v.p a.u.b aub svp please graag "
    "nog nader verder zelf eventueel evt or en and from to te toe uit in aan wie wat "
    "wanneer".split()
)
VERBS = frozenset(
    "kies kiest kiezen selecteer selecteert selecteren choose select pick invullen invoeren "
    "aanvullen vullen voeren".split()
)
"""Verbs that need no other word to say that something is to be filled in."""
WRITING = frozenset(
    "vul vult voer voert typ type schrijf beschrijf omschrijf benoem vermeld formuleer noteer geef "
    "voeg toevoegen enter insert add fill".split()
)
HOW_TO_WRITE = frozenset(
    "in aan toe hier here uw je your tekst text naam name datum date waarde value bedrag".split()
)
"""With one of these words, a verb of writing is about the cell."""
CHOOSING = frozenset(("maak", "make"))
CHOICES = frozenset("keuze selectie choice selection".split())
WORDS_OF_FORMS = _NOUNS | _HELPERS | VERBS | WRITING | CHOOSING
CLICKS = frozenset(
    "klik klikt klikken tik tikken dubbelklik dubbelklikken click tap double-click".split()
)
AFTER_CLICK = frozenset("hier of en op om als u wanneer here or and on to if".split())
CLICK_ENDS = (
    *("invoer", "voeren", "invul", "vullen", "kiez", "kies", "selecter", "toevoeg", "voegen"),
    *("typ", "wijzig", "bewerk", "tekst", "datum", "hier", "veld", "cel", "enter", "choose"),
    *("select", "add", "edit", "insert", "text", "date", "here"),
)
ADDRESSING = frozenset("uw je jouw your hier".split())
ADDRESSED = _NOUNS | {"hier", "here"}
ALONE = frozenset(
    "tekst text tbd tba tbc placeholder plaatshouder dummy dummytekst dummytext voorbeeldtekst "
    "leeg blank null nan undefined".split()
) | {"dummy tekst", "dummy text", "voorbeeld tekst", "lege cel", "naam hier", "name here"}
TO_BE = frozenset("determined decided announced confirmed completed defined added".split())
TO_DO = ("todo", "to do")
"""A stand-in where words belong, but a status of its own."""
IN_BRACKETS = _NOUNS | _HELPERS | {"wethouder", "link"}
IN_PARENTHESES = frozenset("naam datum bedrag tekst functie omschrijving uw je hier".split())

PLAIN_WORDS = (_NOUNS | _HELPERS) - frozenset("van of uit or en and from wie wat wanneer".split())
"""First words of real texts as well, unless these also end in a word of a form."""
TELLING_WORDS = (
    VERBS
    | WRITING
    | CHOOSING
    | CLICKS
    | frozenset(
        "tbd tba tbc to todo lorem placeholder plaatshouder dummy dummytekst dummytext voorbeeld "
        "voorbeeldtekst leeg lege blank null nan undefined nvt niet n/a not onwaar false n n.v.t "
        "n.v".split()
    )
)
"""First words of all other texts that are not filled in, if they begin with a letter."""
ODD_PREFIXES = frozenset(
    f"{start}{sign}"
    for start, signs in (
        *(("xx", "x-./, "), ("x.", "x"), ("x,", "x"), ("dd", "-/. m"), ("d-", "m"), ("d/", "m")),
        *(("mm", "-/. m"), ("m-", "jy"), ("m/", "jy"), ("jj", "j-"), ("yy", "y-"), ("t.", "b")),
        *(("er", "r"), ("fo", "u"), ("n.", "v a"), ("n ", "v")),
    )
    for sign in ("", *signs)
)
PREFIXES = ODD_PREFIXES | frozenset(
    f"{word}{sign}"[:3]
    for word in PLAIN_WORDS | TELLING_WORDS
    for sign in (("", " ", ".", ":", "\u00a0", "\n") if len(word) < 3 else ("",))
)
"""How these texts begin; looking at three letters is the cheapest test of a text."""
LAST_WORDS = WORDS_OF_FORMS | {"voegen", ""}
"""The last words of a text that begins with a plain one."""
