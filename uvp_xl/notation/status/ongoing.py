"""Without an end: "structureel", "doorlopend". Neither "on schedule" nor "done".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'ongoing'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "ongoing"
WORDS = ("structureel", "doorlopend", "continu", "regulier", "permanent", "blijvend")
FOREVER = tuple(
    f"{endless} {noun}"
    for endless in (
        "doorlopende", "structurele", "reguliere", "continue", "permanente", "blijvende",
        "voortdurende", "vaste",
    )
    for noun in (
        "actie", "acties", "taak", "taken", "activiteit", "activiteiten", "inzet", "aandacht",
        "maatregel", "werkzaamheden", "uitvoering",
    )
)  # fmt: skip
WORK = tuple(
    f"{endless} {noun}"
    for endless in WORDS
    for noun in ("proces", "werk", "aandachtspunt", "aandacht", "onderdeel", "geborgd", "belegd")
)
CARRIED_OUT = tuple(
    f"{carried} {endless}{out}"
    for endless in (*WORDS, "voortdurend")
    for carried, out in (("wordt", " uitgevoerd"), ("loopt", ""), ("is", " ingebed"))
)
ROUTINE = tuple(
    f"{put} {routine}"
    for put in ("onderdeel van", "onderdeel", "opgenomen in", "ondergebracht in", "geborgd in")
    for routine in (
        "regulier werk", "reguliere werkzaamheden", "reguliere taken", "het reguliere werk",
        "de reguliere werkzaamheden", "de reguliere taken", "de lijn",
    )
)  # fmt: skip
PHRASES = (
    *WORDS, *(f"vraagt {care}" for care in (*FOREVER, *WORK) if "aandacht" in care),
    "continue", "voortdurend", "continue proces", *FOREVER, *WORK, *CARRIED_OUT, *ROUTINE,
    "going concern", "ongoing", "business as usual", "bau", "continuous", "in de lijn belegd",
    "in de lijn geborgd", "jaarrond", "het hele jaar door", "hele jaar door", "staand beleid",
    "staande praktijk", "vast onderdeel", "dagelijkse praktijk",
)  # fmt: skip
