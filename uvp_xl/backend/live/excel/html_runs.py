"""The parts of a text with formats of their own, in the text that Excel returns for a range.

They are HTML: struck parts are in <S>, and <Font> has the name of another font as its html:Face.
"""

from __future__ import annotations

from collections.abc import Iterator

from uvp_xl.backend.live.excel.cell_styles import attribute
from uvp_xl.backend.ooxml.package_xml import Element, local_name
from uvp_xl.backend.reading.kinds.cell_look import CellLook, Run, symbol_font


def read_runs(data: Element, look: CellLook) -> tuple[Run, ...]:
    """Return the parts of a text in a cell with this look; none if they only differ in layout.

    Where no part is struck, the look of the cell decides for all of them.
    """
    if not len(data):
        return ()
    runs = tuple(_runs(data, Run("", False, look.font)))
    if look.struck and not any(run.struck for run in runs):
        runs = tuple(run._replace(struck=True) for run in runs)
    plain = all((run.struck, run.font) == (look.struck, look.font) for run in runs)
    return () if plain else runs


def _runs(element: Element, look: Run) -> Iterator[Run]:
    """Yield the texts in an element; `look` is a run with the formats around it."""
    name, face = local_name(element), attribute(element, "Face")
    inner = Run("", look.struck or name == "S", symbol_font(face) if face else look.font)
    if element.text:
        yield inner._replace(text=element.text)
    for each in element:
        yield from _runs(each, inner)
        if each.tail:
            yield inner._replace(text=each.tail)
