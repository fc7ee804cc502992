"""The formats of a range: font, fill and borders."""

from __future__ import annotations

from typing import Any

from tests.excel import refusal
from tests.excel.model.thing import Thing

NONE, SOLID, AUTOMATIC = -4142, 1, -4105
SIDES = {7: "left", 8: "top", 9: "bottom", 10: "right", 5: "down", 6: "up"}
"""XlBordersIndex; 11 and 12 are the lines inside."""
PALETTE = {1: 0x000000, 2: 0xFFFFFF, 3: 0x0000FF, 4: 0x00FF00, 5: 0xFF0000, 6: 0x00FFFF,
           7: 0xFF00FF, 8: 0xFFFF00, 15: 0xC0C0C0, 16: 0x808080}  # fmt: skip
"""Colours of the palette that are used, as BGR."""


def colour(value: Any) -> float:
    """Return a colour (BGR) as Excel keeps it."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise refusal.plain(refusal.TYPE_MISMATCH)
    if not 0 <= value <= 0xFFFFFF:
        raise refusal.unset("Color", "Interior")
    return float(value)


class Font(Thing):
    """The font of the cells of a range."""

    interface = "Font"
    prefix = "Font"

    def __init__(self, cells: Any) -> None:
        """Initialize for `cells`, an object with `common` and `put_all`."""
        self.cells = cells

    def changing(self, member: str) -> None:
        self.cells.changing(f"Font.{member}")

    def check_alive(self) -> None:
        self.cells.check_alive()

    def get_Color(self) -> Any:
        return self.cells.common("Font.Color")

    def put_Color(self, value: Any) -> None:
        self.cells.put_all("Font.Color", colour(value))

    def put_ColorIndex(self, value: Any) -> None:
        self.cells.put_all("Font.Color", float(PALETTE.get(int(value), 0)))

    def put_Size(self, value: Any) -> None:
        if not isinstance(value, int | float) or not 1 <= value <= 409:
            raise refusal.unset("Size", "Font")  # 1 to 409 points: specifications and limits.
        self.cells.put_all("Font.Size", float(value))

    def put_Name(self, value: Any) -> None:
        self.cells.put_all("Font.Name", str(value))

    def put_Underline(self, value: Any) -> None:
        known = {True: 2, False: NONE}
        number = known[value] if isinstance(value, bool) else int(value)
        if number not in (2, 4, 5, NONE, -4119):
            raise refusal.unset("Underline", "Font")
        self.cells.put_all("Font.Underline", number)

    def get_Parent(self) -> Any:
        return self.cells


class Interior(Thing):
    """The fill of the cells of a range."""

    interface = "Interior"

    def __init__(self, cells: Any) -> None:
        """Initialize for `cells`, an object with `common` and `put_all`."""
        self.cells = cells

    def changing(self, member: str) -> None:
        self.cells.changing(f"Interior.{member}")

    def check_alive(self) -> None:
        self.cells.check_alive()

    def put_Color(self, value: Any) -> None:
        """Set the colour, which makes the pattern solid."""
        self.cells.put_all("Interior.Color", colour(value))
        self.cells.put_all("Interior.Pattern", SOLID)
        self.cells.put_all("Interior.ColorIndex", 1)
        self.cells.put_all("Interior.TintAndShade", 0.0)
        self.cells.put_all("Interior.ThemeColor", NONE)

    def put_ColorIndex(self, value: Any) -> None:
        if value in (NONE, AUTOMATIC, 0):
            self._clear()
        elif int(value) in PALETTE:
            self.put_Color(PALETTE[int(value)])
            self.cells.put_all("Interior.ColorIndex", int(value))
        else:
            raise refusal.unset("ColorIndex", "Interior")

    def put_Pattern(self, value: Any) -> None:
        if value == NONE:
            self._clear()
        else:
            self.cells.put_all("Interior.Pattern", int(value))
            self.cells.put_all("Interior.ColorIndex", 1)

    def put_ThemeColor(self, value: Any) -> None:
        self.cells.put_all("Interior.ThemeColor", int(value))
        self.cells.put_all("Interior.Pattern", SOLID)
        self.cells.put_all("Interior.ColorIndex", 1)

    def _clear(self) -> None:
        for name in ("Color", "Pattern", "ColorIndex", "TintAndShade", "ThemeColor"):
            self.cells.put_all(f"Interior.{name}", None)

    def get_Parent(self) -> Any:
        return self.cells


def _plain(cls: type, names: str, *, put: bool = True) -> None:
    """Return properties that directly are formats of the cells."""
    for name in names.split():
        key = f"{cls.__name__}.{name}"

        def get(self: Any, key: str = key) -> Any:
            return self.cells.common(key)

        def store(self: Any, value: Any, key: str = key) -> None:
            self.cells.put_all(key, value)

        if not hasattr(cls, f"get_{name}"):
            setattr(cls, f"get_{name}", get)
        if put and not hasattr(cls, f"put_{name}"):
            setattr(cls, f"put_{name}", store)


_plain(Font, "Bold Italic Strikethrough Subscript Superscript TintAndShade ThemeColor")
_plain(Font, "Name Size Underline ColorIndex", put=False)
_plain(Interior, "TintAndShade PatternColor PatternColorIndex")
_plain(Interior, "Color ColorIndex Pattern ThemeColor", put=False)


class Borders(Thing):
    """All borders of a range: a value is set on every side and line."""

    interface = "Borders"

    def __init__(self, cells: Any) -> None:
        """Initialize for a range."""
        self.cells = cells

    def check_alive(self) -> None:
        self.cells.check_alive()

    def get_Item(self, index: Any) -> Border:
        number = int(index)
        if number not in (*SIDES, 11, 12, 1, 2, 3, 4):
            raise refusal.beyond()
        return Border(self.cells, {1: 7, 2: 10, 3: 8, 4: 9}.get(number, number))

    def get_Count(self) -> int:
        return 6

    def items(self) -> list[Border]:
        return [Border(self.cells, number) for number in (7, 8, 9, 10, 11, 12)]

    def _all(self) -> list[Border]:
        area = self.cells.areas[0]
        inside = [12] * (area[2] > area[0]) + [11] * (area[3] > area[1])
        return [Border(self.cells, number) for number in (7, 8, 9, 10, *inside)]


class Border(Thing):
    """One side of a range, or the lines inside it."""

    interface = "Border"

    def __init__(self, cells: Any, index: int) -> None:
        """Initialize for side `index` of a range."""
        self.cells, self.index = cells, index

    def check_alive(self) -> None:
        self.cells.check_alive()

    def changing(self, member: str) -> None:
        self.cells.changing(f"Border.{member}")

    def parts(self) -> list[tuple[Any, str]]:
        """Return the areas of which this is a side, and which side."""
        result: list[tuple[Any, str]] = []
        for top, left, bottom, right in self.cells.areas:
            if self.index == 7:
                result.append(((top, left, bottom, left), "left"))
            elif self.index == 8:
                result.append(((top, left, top, right), "top"))
            elif self.index == 9:
                result.append(((bottom, left, bottom, right), "bottom"))
            elif self.index == 10:
                result.append(((top, right, bottom, right), "right"))
            elif self.index == 11 and right > left:
                result.append(((top, left, bottom, right - 1), "right"))
                result.append(((top, left + 1, bottom, right), "left"))
            elif self.index == 12 and bottom > top:
                result.append(((top, left, bottom - 1, right), "bottom"))
                result.append(((top + 1, left, bottom, right), "top"))
            elif self.index in (5, 6):
                result.append(((top, left, bottom, right), SIDES[self.index]))
        return result

    def read(self, name: str) -> Any:
        """Return the value of all areas; None if they differ."""
        values = {
            self.cells.over([area]).common(f"Border.{side}.{name}") for area, side in self.parts()
        }
        return values.pop() if len(values) == 1 else None

    def store(self, name: str, value: Any) -> None:
        """Put it in all parts. A colour or weight makes a line where there was none."""
        for area, side in self.parts():
            part = self.cells.over([area])
            part.put_all(f"Border.{side}.{name}", value)
            if name == "LineStyle":
                shown = value != NONE
                part.put_all(f"Border.{side}.ColorIndex", AUTOMATIC if shown else NONE)
            elif part.common(f"Border.{side}.LineStyle") == NONE:
                part.put_all(f"Border.{side}.LineStyle", 1)
                part.put_all(f"Border.{side}.ColorIndex", AUTOMATIC)
            if name == "Color":
                part.put_all(f"Border.{side}.ColorIndex", 1)


def _border(name: str) -> None:
    def get(self: Any) -> Any:
        return self.read(name)

    def put(self: Any, value: Any) -> None:
        if name == "LineStyle" and int(value) not in (1, -4115, 4, 5, -4118, -4119, 13, NONE):
            raise refusal.unset(name, "Border")
        if name == "Weight" and int(value) not in (1, 2, 4, -4138):
            raise refusal.unset(name, "Border")
        self.store(name, colour(value) if name == "Color" else int(value))

    setattr(Border, f"get_{name}", get)
    setattr(Border, f"put_{name}", put)

    def get_all(self: Any) -> Any:
        values = {border.read(name) for border in self._all()}
        return values.pop() if len(values) == 1 else None

    def put_all(self: Any, value: Any) -> None:
        for border in self._all():
            getattr(border, f"put_{name}")(value)

    setattr(Borders, f"get_{name}", get_all)
    setattr(Borders, f"put_{name}", put_all)


for _name in ("LineStyle", "Weight", "Color", "ColorIndex", "TintAndShade"):
    _border(_name)
