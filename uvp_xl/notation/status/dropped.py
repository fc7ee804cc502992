"""Will not be carried out: "vervallen", "geschrapt", "niet meer van toepassing".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'dropped'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "dropped"
NO_LONGER = tuple(
    f"{no_longer} {words}"
    for no_longer in ("niet meer", "niet langer")
    for words in ("van toepassing", "nodig", "aan de orde", "relevant", "actueel")
)
NOT_DONE = tuple(
    f"{will} {no} {verb}"
    for will in ("wordt", "worden", "zal", "zullen")
    for no in ("niet", "niet meer", "niet langer")
    for done in ("uitgevoerd", "gerealiseerd", "gedaan", "voortgezet")
    for verb in ((done,) if will.startswith("word") else (f"{done} worden", f"worden {done}"))
)
NOT_GOING_ON = tuple(
    text.replace("{}", firmly)
    for firmly in ("", "definitief ", "toch ", "helaas ")
    for text in (
        "gaat {}niet door",
        "gaat {}niet meer door",
        "ging {}niet door",
        "{}niet doorgegaan",
        "zal {}niet doorgaan",
        "gaat {}niet gebeuren",
        "gaat {}niet meer gebeuren",
        "gaan we {}niet doen",
        "gaan we {}niet meer doen",
        "doen we {}niet meer",
    )
)
DELIBERATELY_NOT = tuple(
    f"bewust niet {done}"
    for done in ("gedaan", "uitgevoerd", "gerealiseerd", "opgepakt", "doorgevoerd")
)
ENGLISH = tuple(
    f"no longer {words}"
    for words in ("needed", "required", "necessary", "relevant", "applicable", "pursued")
)
BROKEN_OFF = tuple(
    f"{how} {ended}"
    for how in ("voortijdig", "definitief", "vroegtijdig")
    for ended in ("gestopt", "stopgezet", "gestaakt", "beëindigd", "beeindigd", "afgebroken")
)
WAIVED = tuple(
    f"{this} {waived}"
    for this in ("hiervan", "daarvan", "ervan", "er", "hier")
    for waived in (
        ("afgezien", "is afgezien") if this.endswith("van") else ("is van afgezien",)
    )
)  # fmt: skip
TAKEN_OUT = tuple(
    f"{plan} {out}"
    for plan in ("uit het plan", "uit het programma", "uit het uitvoeringsplan")
    for out in ("gehaald", "verwijderd", "geschrapt")
)
PHRASES = (
    *BROKEN_OFF, *WAIVED, *TAKEN_OUT, "zien we van af", "zien wij van af", "ziet men van af",
    "vindt geen doorgang", "vond geen doorgang", "geen doorgang gevonden",
    "heeft geen doorgang gevonden",
    "vervallen", "vervalt", "komt te vervallen", "komen te vervallen", "geschrapt", "ingetrokken",
    "geannuleerd", "afgeblazen", "afgelast", "afgevoerd", "overbodig",
    "achterhaald", "cancelled", "canceled", "dropped", *NOT_GOING_ON,
    "niet doorgaan", "niet nodig gebleken", "gecanceld", "gecancelled", "van afgezien",
    "afgezien van", *DELIBERATELY_NOT, *ENGLISH,
    "wordt van afgezien", "wordt niet opgepakt", "wordt niet meer opgepakt", "wontfix", "wont fix",
    "wont do", "will not do", "rejected", "declined", "abandoned", "discarded", "obsolete",
    "out of scope", "buiten scope", "komt niet meer terug", *NOT_DONE, *NO_LONGER,
)  # fmt: skip
WHOLE = (
    "uit scope", "van de baan", "afgeschaft", "deleted", "void", "voided", "afgeketst",
    "weggestreept", "doorgehaald", "doorgestreept", "niet meer uitvoeren",
    "niet verder opgepakt", "niet voortgezet",
    "not applicable anymore",
    "afgewezen", "verwijderd", "removed", "weggevallen", "kan niet doorgaan", "onnodig", "skipped",
    "overgeslagen", "teruggetrokken", "verworpen", "withdrawn", "superseded", "discontinued",
    "geen doorgang", "opgeheven", "not doing", "scrapped",
    "retired", "closed skipped",
)  # fmt: skip
"""As a whole cell only: "loopt, subsidie afgewezen" is under way."""
