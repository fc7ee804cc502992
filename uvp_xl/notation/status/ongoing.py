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
        "voortdurende", "vaste", "terugkerende", "jaarlijks terugkerende",
    )
    for noun in (
        "actie", "acties", "taak", "taken", "activiteit", "activiteiten", "inzet", "aandacht",
        "maatregel", "werkzaamheden", "uitvoering",
    )
)  # fmt: skip
WORK = tuple(
    f"{endless} {noun}"
    for endless in WORDS
    for noun in (
        "proces", "traject", "programma", "werk", "aandachtspunt", "aandacht", "onderdeel",
        "geborgd", "belegd", "ingebed",
        "geregeld",
    )
)  # fmt: skip
EFFORTS = ("uitgevoerd", "gemonitord", "bewaakt", "gevolgd", "opgevolgd")
CARRIED_OUT = tuple(
    f"{carried}{endless}{out}"
    for endless in (*WORDS, "voortdurend")
    for carried, out in (
        *((carried, f" {effort}") for carried in ("", "wordt ", "worden ") for effort in EFFORTS),
        ("", " in uitvoering"), ("vindt ", " plaats"), ("loopt ", ""), ("loopt ", " mee"),
        ("is ", " ingebed"),
    )
)  # fmt: skip
IMPROVED = tuple(
    f"{carried} {endless} {improved}"
    for carried in ("wordt", "worden")
    for endless in ("doorlopend", "continu", "permanent", "voortdurend")
    for improved in ("verbeterd", "bijgewerkt", "geactualiseerd", "ingezet")
)
"""Only with "wordt": "blijvend verbeterd" may be done."""
ALL_YEAR = tuple(
    f"{verb}{article}{year}{through}"
    for verb in ("", "loopt ", "gedurende ")
    for article in ("", "het ")
    for year in ("hele jaar", "gehele jaar")
    for through in ("", " door")
    if verb or through
)
ENGLISH = tuple(
    f"{endless} {noun}"
    for endless in ("ongoing", "on going", "continuous", "permanent")
    for noun in ("process", "work", "task", "tasks", "action", "actions", "activity", "activities")
)
ROUTINE = tuple(
    text
    for put in ("opgenomen", "ondergebracht", "geborgd", "belegd", "ingebed", "onderdeel")
    for routine in (
        "regulier werk", "reguliere werkzaamheden", "reguliere taken", "het reguliere werk",
        "de reguliere werkzaamheden", "de reguliere taken", "de lijn", "regulier proces",
        "het reguliere proces", "reguliere processen", "de reguliere processen", "dagelijks werk",
        "het dagelijks werk", "het dagelijkse werk", "de dagelijkse praktijk",
        "dagelijkse praktijk",
    )
    for text in (
        (f"{put} {routine}", f"{put} van {routine}", f"{put} geworden van {routine}")
        if put == "onderdeel"
        else (f"{put} in {routine}", f"in {routine} {put}")
    )
)  # fmt: skip
PHRASES = (
    *WORDS, *(f"vraagt {care}" for care in (*FOREVER, *WORK) if "aandacht" in care),
    "continue", "voortdurend", "continue proces", *FOREVER, *WORK, *CARRIED_OUT, *ROUTINE,
    *IMPROVED, *ALL_YEAR, *ENGLISH, "going concern", "ongoing", "on going", "business as usual",
    "bau", "continuous", "in de lijn belegd", "in de lijn geborgd", "jaarrond", "loopt jaarrond",
    "staand beleid", "staande praktijk", "vast onderdeel", "dagelijkse praktijk",
    "blijft doorlopen",
)  # fmt: skip
WHOLE = (
    *(f"een {endless}" for endless in (*FOREVER, *WORK)),
    *(f"{endless} {noun}" for endless in WORDS for noun in ("onderhoud", "actief")),
    *(
        f"{article}{endless} {noun}"
        for article in ("", "een ")
        for endless in ("doorlopende", "structurele", "continue", "permanente", "blijvende")
        for noun in ("verbetering", "verbeteringen", "verantwoordelijkheid")
    ),
    "standaard werkwijze", "standaardwerkwijze", "vast agendapunt", "routine", "always on",
    "continuous improvement", "regular work", "evergreen", "perpetual", "terugkerend",
    "jaarlijks terugkerend", "periodiek terugkerend",
    "steeds terugkerend", "recurring", "recurrent", "lijnwerk", "lijntaak", "dagelijks werk",
    "vast onderdeel van het werk", "regulier geworden", "is regulier geworden",
    "blijft aandachtspunt", "blijft een aandachtspunt",
)  # fmt: skip
"""As a whole cell only: "doorlopend onderhoud aan camera's" is a measure."""
