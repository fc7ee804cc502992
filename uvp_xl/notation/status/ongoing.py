"""Without an end: "structureel", "doorlopend". Neither "on schedule" nor "done".

>>> from uvp_xl.notation.status import read
>>> {read(phrase).phase for phrase in PHRASES}
{'ongoing'}
"""

from __future__ import annotations

from uvp_xl.notation.cell_reading import Phase

PHASE: Phase = "ongoing"
PHRASES = (
    "structureel", "doorlopend", "continu", "continue", "regulier", "permanent", "blijvend",
    "voortdurend", "continu proces", "continue proces", "doorlopend proces", "structureel proces",
    "doorlopende actie", "structurele actie", "continue actie", "structurele taak",
    "reguliere taak", "regulier werk", "reguliere werkzaamheden", "loopt continu",
    "loopt structureel", "loopt doorlopend", "going concern", "ongoing",
    "wordt doorlopend uitgevoerd", "wordt structureel uitgevoerd", "wordt continu uitgevoerd",
    "regulier proces", "permanent proces", "continu aandacht", "blijvende aandacht",
    "blijvend aandachtspunt", "onderdeel regulier werk", "onderdeel van regulier werk",
    "doorlopende activiteit", "structurele inzet",
)  # fmt: skip
