"""The lines around and between cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from xlwings import base_classes

from uvp_xl.engines.libreoffice.bridge import Uno, struct
from uvp_xl.engines.libreoffice.colour import of_office, to_office
from uvp_xl.engines.libreoffice.trouble import plain

if TYPE_CHECKING:
    from uvp_xl.engines.libreoffice.range import Range

GRID = {
    "edge_top": "TopLine",
    "edge_bottom": "BottomLine",
    "edge_left": "LeftLine",
    "edge_right": "RightLine",
    "inside_vertical": "VerticalLine",
    "inside_horizontal": "HorizontalLine",
}
"""What LibreOffice calls the sides in its TableBorder2."""
DIAGONAL = {"diagonal_down": "DiagonalTLBR2", "diagonal_up": "DiagonalBLTR2"}
STYLES = {
    "continuous": 0,
    "dot": 1,
    "dash": 14,
    "double": 15,
    "dash_dot": 16,
    "dash_dot_dot": 17,
    "slant_dash_dot": 16,
}
WEIGHTS = {"hairline": 2, "thin": 26, "medium": 62, "thick": 88}
"""In hundredths of a millimetre, as LibreOffice reads them from a file of Excel."""
_UNSET = base_classes._UNSET


@plain
class Borders(base_classes.Borders):
    """All lines of a range; what is asked of lines that differ is None."""

    def __init__(self, parent: Range) -> None:
        """`parent` is the range whose lines they are."""
        self.parent = parent

    @property
    def api(self) -> Uno:
        """The lines as a struct of UNO: a copy, to be set as TableBorder2 of the range."""
        return self.parent.xl.TableBorder2

    def __getitem__(self, side: str) -> Border:
        return Border(self, side)

    @property
    def line_style(self) -> str | None:
        """The style that all sides share; None when there are no lines."""
        found: str | None = self._shared("line_style")
        return found

    @line_style.setter
    def line_style(self, value: str | None) -> None:
        self.set(base_classes.BORDER_GRID_SIDES, line_style=value)

    @property
    def weight(self) -> str | None:
        """How thick all sides are."""
        found: str | None = self._shared("weight")
        return found

    @weight.setter
    def weight(self, value: str) -> None:
        self.set(base_classes.BORDER_GRID_SIDES, weight=value)

    @property
    def color(self) -> tuple[int, int, int] | None:
        """The colour of all sides."""
        found: tuple[int, int, int] | None = self._shared("color")
        return found

    @color.setter
    def color(self, value: tuple[int, int, int]) -> None:
        self.set(base_classes.BORDER_GRID_SIDES, color=value)

    def set(
        self,
        which: str | Sequence[str] = base_classes.BORDER_GRID_SIDES,
        *,
        line_style: str | None = _UNSET,
        weight: str = _UNSET,
        color: tuple[int, int, int] = _UNSET,
    ) -> None:
        """Draw these sides, or with `line_style` None take them away."""
        cells = self.parent.open
        lines = struct("table.TableBorder2")
        sides = {which} if isinstance(which, str) else set(which)
        whole = _UNSET not in (line_style, weight, color)  # Then it is no matter what was there.
        for side in sides:
            line = _changed(None if whole else self.line(side), line_style, weight, color)
            if side in DIAGONAL:
                cells.setPropertyValue(DIAGONAL[side], line)
            else:
                setattr(lines, GRID[side], line)
                setattr(lines, f"Is{GRID[side]}Valid", True)
        if not sides <= DIAGONAL.keys():
            cells.TableBorder2 = lines

    def clear(self, which: str | Sequence[str] = base_classes.BORDER_SIDES) -> None:
        """Take these sides away."""
        self.set(which, line_style=None)

    def line(self, side: str) -> Uno:
        """One side as a struct of UNO; None when it is not the same everywhere."""
        if side in DIAGONAL:
            return self.parent.xl.getPropertyValue(DIAGONAL[side])
        lines = self.api
        return getattr(lines, GRID[side]) if getattr(lines, f"Is{GRID[side]}Valid") else None

    def _shared(self, name: str) -> Uno:
        rows, columns = self.parent.shape
        there = {"inside_vertical": columns > 1, "inside_horizontal": rows > 1}
        found = {getattr(self[side], name) for side in GRID if there.get(side, True)}
        return found.pop() if len(found) == 1 else None


@plain
class Border(base_classes.Border):
    """One side."""

    def __init__(self, borders: Borders, side: str) -> None:
        """`side` is xlwings' name for it."""
        self.borders = borders
        self.side = side

    @property
    def api(self) -> Uno:
        """The line as a struct of UNO: a copy."""
        return self.borders.line(self.side)

    @property
    def line_style(self) -> str | None:
        """Continuous, dot and so on; None when there is no line."""
        if not _width(self.api):
            return None
        found: int = self.api.LineStyle
        return next((name for name, style in STYLES.items() if style == found), "continuous")

    @line_style.setter
    def line_style(self, value: str | None) -> None:
        self.borders.set([self.side], line_style=value)

    @property
    def weight(self) -> str | None:
        """Hairline, thin, medium or thick; None when there is no line."""
        width = _width(self.api)
        return min(WEIGHTS, key=lambda name: abs(WEIGHTS[name] - width)) if width else None

    @weight.setter
    def weight(self, value: str) -> None:
        self.borders.set([self.side], weight=value)

    @property
    def color(self) -> tuple[int, int, int] | None:
        """Red, green and blue; None when there is no line."""
        return of_office(self.api.Color) if _width(self.api) else None

    @color.setter
    def color(self, value: tuple[int, int, int]) -> None:
        self.borders.set([self.side], color=value)


def _width(line: Uno) -> int:
    """How thick a line is; 0 when there is none."""
    return max(line.LineWidth, line.OuterLineWidth) if line is not None else 0


def _changed(line: Uno, style: str | None, weight: str, colour: tuple[int, int, int]) -> Uno:
    """A line with what is told of it; for the rest as it was, or thin and black."""
    new = struct("table.BorderLine2")
    if style is None:
        return new
    here = bool(_width(line))
    new.LineStyle = line.LineStyle if here else STYLES["continuous"]
    new.LineWidth = _width(line) if here else WEIGHTS["thin"]
    new.Color = line.Color if here else 0
    if style is not _UNSET:
        new.LineStyle = STYLES[style]
    if weight is not _UNSET:
        new.LineWidth = WEIGHTS[weight]
    if colour is not _UNSET:
        new.Color = to_office(colour)
    new.OuterLineWidth = new.LineWidth
    return new
