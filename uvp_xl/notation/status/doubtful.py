"""Ambiguous phrases: each is a question with its possible meanings.

"Niet gereed" only excludes a phase; "n.v.t." may be dropped, or never begun.

>>> from uvp_xl.notation.status import read
>>> all(read(phrase).proposals == proposals for phrase, proposals in DOUBTFUL.items())
True
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase
from uvp_xl.notation.status import done

NOT_DONE = ("in uitvoering", "nog niet gestart")
DONE = ("gereed", "in uitvoering")

DENIED: dict[str, Phase] = {
    # "nog niet afgerond" is not among them: what is being finished has begun.
    "niet afgerond": "done",
    **{
        f"{no} {word}": "done"
        for no in ("niet", "nog niet", "nog steeds niet")
        for word in done.DEEDS
        if f"{no} {word}" != "nog niet afgerond"
    },
    **dict.fromkeys(("niet vertraagd", "geen vertraging", "zonder vertraging"), "delayed"),
    **dict.fromkeys(("not done", "not completed", "not complete", "incomplete"), "done"),
}
"""From phrase to the phase that it excludes: alone a question, but "gestart, nog niet gereed" is
under way.
"""

DOUBTFUL: dict[str, tuple[str, ...]] = {
    **{
        phrase: NOT_DONE if phase == "done" else ("op schema", "nog niet gestart")
        for phrase, phase in DENIED.items()
    },
    **dict.fromkeys(
        ("loopt niet", "loopt nog niet", "niet lopend", "niet in uitvoering"),
        ("nog niet gestart", "on hold"),
    ),
    **dict.fromkeys(
        ("niet gepland", "nog niet gepland", "nog niet ingepland", "not planned"),
        ("nog niet gestart", "vervallen"),
    ),
    **dict.fromkeys(
        ("nvt", "niet van toepassing", "not applicable"), ("vervallen", "nog niet gestart")
    ),
    "nnb": (),
    **dict.fromkeys(("geen actie", "geen start"), ("nog niet gestart", "vervallen")),
    **dict.fromkeys(
        (
            "gestopt",
            "stopgezet",
            "gestaakt",
            "beëindigd",
            "beeindigd",
            "afgebroken",
            "stopped",
            "terminated",
            "aborted",
        ),
        ("afgerond", "vervallen", "on hold"),
    ),
    **dict.fromkeys(
        ("in voorbereiding", "voorbereiding", "in opstart", "opstart", "start"),
        NOT_DONE,
    ),
    **dict.fromkeys(
        ("wordt uitgevoerd", "wordt gerealiseerd", "wordt opgepakt", "wordt gestart"), NOT_DONE
    ),
    **dict.fromkeys(("klaar voor start", "klaar voor de start", "klaar om te starten"), NOT_DONE),
    **dict.fromkeys(
        (
            "in afwachting",
            "wacht",
            "wachten",
            "wachtend",
            "pending",
            "waiting",
            "awaiting",
            "waitingonothers",
        ),
        ("on hold", "nog niet gestart"),
    ),
    **dict.fromkeys(("vastgesteld", "ja", "j", "ok", "oke", "oké", "akkoord", "v"), DONE),
    **dict.fromkeys(("nee", "n"), NOT_DONE),
    **dict.fromkeys(
        (
            "geborgd",
            "in beheer",
            "beheerfase",
            "overgedragen",
            "overgedragen aan beheer",
            "overgedragen aan de lijn",
            "in beheer genomen",
        ),
        ("gereed", "doorlopend"),
    ),
    **dict.fromkeys(
        ("in besluitvorming", "in inkoop", "wordt onderzocht", "geagendeerd"), NOT_DONE
    ),
    **dict.fromkeys(("x", "✗", "✘", "☒", "❌"), ("gereed", "vervallen")),
    **dict.fromkeys(
        ("jaarlijks", "maandelijks", "wekelijks", "periodiek", "ieder jaar", "elk jaar"),
        ("doorlopend", "in uitvoering"),
    ),
    **dict.fromkeys(("half", "bijna"), NOT_DONE),
    **dict.fromkeys(
        ("actief", "active", "lopend proces", "loopt door"), ("in uitvoering", "doorlopend")
    ),
    **dict.fromkeys(
        (
            "voorbereidingsfase",
            "in voorbereidingsfase",
            "wordt voorbereid",
            "planfase",
            "in onderzoek",
            "initiatieffase",
            "initiatiefase",
            "verkenningsfase",
            "definitiefase",
            "ontwerpfase",
            "onderzoeksfase",
            "planvormingsfase",
            "planvorming",
            "in planvorming",
            "opstartfase",
            "startfase",
            "concept",
            "in concept",
            "draft",
            "ter besluitvorming",
            "nader te bepalen",
        ),
        NOT_DONE,
    ),
    **dict.fromkeys(
        ("volgt", "volgt nog", "volgt later", "start later"), ("nog niet gestart", "on hold")
    ),
}
"""From phrase to proposals: the phases between which a person must choose."""
