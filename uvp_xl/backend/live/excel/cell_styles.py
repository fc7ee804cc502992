"""The styles in the text that Excel returns for a range: number format, font and fill."""

from __future__ import annotations

from dataclasses import dataclass

from uvp_xl.backend.ooxml.package_xml import Element, child, children
from uvp_xl.backend.reading.kinds.cell_look import CellLook, symbol_font

GENERAL = "General"
_NAMED = {
    "General Number": GENERAL,
    "General Date": "dd-mm-yyyy hh:mm",
    "Long Date": "dd-mm-yyyy",
    "Medium Date": "dd-mm-yyyy",
    "Short Date": "dd-mm-yyyy",
    "Long Time": "hh:mm:ss",
    "Medium Time": "hh:mm",
    "Short Time": "hh:mm",
    "Percent": "0.00%",
    "Yes/No": '"Yes";"Yes";"No"',
    "True/False": '"True";"True";"False"',
    "On/Off": '"On";"On";"Off"',
} | dict.fromkeys(
    ("Currency", "Euro Currency", "Fixed", "Standard", "Scientific", ""), GENERAL
)  # fmt: skip
"""The codes of the formats with a name; those of plain numbers need no code of their own.

No format of a month or a year has a name.
"""


_UNFORMATTED = CellLook(GENERAL)


@dataclass(frozen=True, slots=True)
class CellFormat:
    """What a cell format does to a value for its reader, and the fill as "#RRGGBB"; "" for none."""

    look: CellLook = _UNFORMATTED
    fill: str = ""

    @property
    def code(self) -> str:
        """The code of the number format."""
        return self.look.code


def read_styles(root: Element) -> dict[str, CellFormat]:
    """Return the styles by their identifiers."""
    styles = child(root, "Styles")
    formats: dict[str, CellFormat] = {}
    for style in [] if styles is None else children(styles, "Style"):
        base = formats.get(attribute(style, "Parent")) or formats.get("Default", CellFormat())
        interior = child(style, "Interior")
        fill = base.fill if interior is None else _fill(interior)
        formats[attribute(style, "ID")] = CellFormat(_look(style, base.look), fill)
    return formats


def attribute(element: Element, name: str) -> str:
    """Return an attribute, whatever its prefix; "" if it has none."""
    return next((str(v) for k, v in element.attrib.items() if str(k).endswith(f"}}{name}")), "")


def _look(style: Element, base: CellLook) -> CellLook:
    """Return the look of a style; what it does not have is that of the style `base`."""
    number_format, font = child(style, "NumberFormat"), child(style, "Font")
    name = None if number_format is None else attribute(number_format, "Format")
    code = base.code if name is None else _NAMED.get(name, name)
    if font is None:
        return CellLook(code, base.struck, base.font)
    family = attribute(font, "FontName")
    symbols = symbol_font(family) if family else base.font
    return CellLook(code, attribute(font, "StrikeThrough") == "1", symbols)


def _fill(interior: Element) -> str:
    if attribute(interior, "Pattern") in ("", "None"):
        return ""
    return attribute(interior, "Color").upper()
