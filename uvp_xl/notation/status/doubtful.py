"""Ambiguous phrases: each is a question with its possible meanings.

"Niet gereed" only excludes a phase; "n.v.t." may be dropped, or never begun.

>>> from uvp_xl.notation.status import read
>>> all(read(phrase).proposals == proposals for phrase, proposals in DOUBTFUL.items())
True
"""

from __future__ import annotations

from uvp_xl.notation.status import done

NOT_DONE = ("in uitvoering", "nog niet gestart")
DONE = ("gereed", "in uitvoering")

DOUBTFUL: dict[str, tuple[str, ...]] = {
    # "nog niet afgerond" is not among them: what is being finished has begun.
    "niet afgerond": NOT_DONE,
    **{
        f"{no} {word}": NOT_DONE
        for no in ("niet", "nog niet")
        for word in done.WORDS
        if word != "afgerond"
    },
    **dict.fromkeys(("niet vertraagd", "geen vertraging"), ("op schema", "nog niet gestart")),
    **dict.fromkeys(
        ("loopt niet", "loopt nog niet", "niet lopend", "niet in uitvoering"),
        ("nog niet gestart", "on hold"),
    ),
    **dict.fromkeys(
        ("niet gepland", "nog niet gepland", "nog niet ingepland"),
        ("nog niet gestart", "vervallen"),
    ),
    **dict.fromkeys(("nvt", "niet van toepassing"), ("vervallen", "nog niet gestart")),
    "nnb": (),
    **dict.fromkeys(("geen actie", "geen start"), ("nog niet gestart", "vervallen")),
    **dict.fromkeys(
        ("gestopt", "stopgezet", "beëindigd", "beeindigd"), ("afgerond", "vervallen", "on hold")
    ),
    **dict.fromkeys(
        ("in voorbereiding", "voorbereiding", "in opstart", "opstart", "opstartfase", "start"),
        NOT_DONE,
    ),
    **dict.fromkeys(
        ("wordt uitgevoerd", "wordt gerealiseerd", "wordt opgepakt", "wordt gestart"), NOT_DONE
    ),
    **dict.fromkeys(("klaar voor start", "klaar voor de start", "klaar om te starten"), NOT_DONE),
    **dict.fromkeys(("in afwachting", "wacht", "wachten"), ("on hold", "nog niet gestart")),
    **dict.fromkeys(("vastgesteld", "ja", "j", "ok", "oke", "oké", "akkoord", "v"), DONE),
    **dict.fromkeys(("nee", "n", "☐"), NOT_DONE),
    **dict.fromkeys(("x", "✗", "✘", "☒", "❌"), ("gereed", "vervallen")),
    **dict.fromkeys(
        ("jaarlijks", "maandelijks", "wekelijks", "periodiek"), ("doorlopend", "in uitvoering")
    ),
    **dict.fromkeys(("deels", "gedeeltelijk", "grotendeels", "half", "bijna"), NOT_DONE),
    **dict.fromkeys(("actief", "lopend proces", "loopt door"), ("in uitvoering", "doorlopend")),
    **dict.fromkeys(
        (
            "voorbereidingsfase",
            "in voorbereidingsfase",
            "wordt voorbereid",
            "planfase",
            "in onderzoek",
            "initiatieffase",
            "concept",
            "in concept",
            "ter besluitvorming",
        ),
        NOT_DONE,
    ),
    **dict.fromkeys(
        ("volgt", "volgt nog", "volgt later", "start later"), ("nog niet gestart", "on hold")
    ),
}
"""From phrase to proposals: the phases between which a person must choose."""
