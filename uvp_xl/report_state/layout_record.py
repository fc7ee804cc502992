"""The layout of a report sheet: what the program gave it, and what the user made of it since.

What was given stands in the workbook as a hidden name of the sheet, short enough for a text in a
formula. What differs from it is the user's, and stays; all else follows the program.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeVar

from uvp_xl.sheets.sheet_model import Sheet

T = TypeVar("T")
NAME = "_uvp.vorm"
"""The hidden name that holds the layout that its sheet was given."""
LONGEST = 255
"""Signs of a text in a formula, says Excel."""
DEFAULT_WIDTH = 8.43
"""Characters of a column that was given no width."""
TOLERANCE = 1.0
"""Characters that a width may differ: every program rounds it in its own way."""
SHIFT = 0.15
"""Inches that a margin may differ: LibreOffice's own are up to 0.14 wider."""
ZOOM = 100
A4 = 9
FIT = (1, 0)
"""Pages wide and high that a report is fitted to when it is printed; 0 for as many as needed."""
MARGINS = (0.7, 0.7, 0.75, 0.75)
"""The margins of a printed report in inches: left, right, top, bottom."""
FOOTER = "&L&A&RPagina &P van &N"
"""What is printed below each page, in Excel's code."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of a sheet; None is for what is not known, or follows the program.

    `widths` are in characters, by column from 1, without those of the default width; `tab` is
    RRGGBB, any other text for a colour of a theme, or "" for none. `paper` is Excel's number of a
    size, `fit` the pages wide and high; (0, 0) when it is not fitted. `margins` are in inches;
    `header` and `footer` in Excel's code. `printed` names what else is switched on for printing,
    as in a file: "gridLines", "headings", "horizontalCentered", "verticalCentered". `freeze` is the
    first cell that scrolls, as (row, column), `repeat` the first and last row on each page.
    """

    widths: Mapping[int, float] | None = None
    hidden: frozenset[int] = frozenset()
    zoom: int | None = None
    tab: str | None = None
    landscape: bool | None = None
    paper: int | None = None
    fit: tuple[int, int] | None = None
    margins: tuple[float, ...] | None = None
    footer: str | None = None
    header: str = ""
    printed: frozenset[str] = frozenset()
    freeze: tuple[int, int] | None = None
    repeat: tuple[int, int] | None = None

    @classmethod
    def of(cls, sheet: Sheet) -> Layout:
        """The layout that the program gives to `sheet`."""
        return cls(
            {column: float(width) for column, width in enumerate(sheet.widths, 1)},
            zoom=ZOOM,
            tab=sheet.tab,
            landscape=sheet.landscape,
            paper=A4,
            fit=FIT,
            margins=MARGINS,
            footer=FOOTER,
            freeze=sheet.freeze,
            repeat=sheet.repeat,
        )

    @classmethod
    def parse(cls, said: str) -> Layout | None:
        """The layout in the text of a record, with or without quotes; None when it is none.

        What a later version may add to it is passed over.

        >>> Layout.parse("w=12*2;8|o=p").widths
        {1: 12.0, 2: 12.0, 3: 8.0}
        """
        pairs = (item.partition("=") for item in said.strip('"').split("|"))
        items = {key: value for key, sign, value in pairs if sign}
        found = cls(zoom=ZOOM) if items else None
        with contextlib.suppress(ValueError):
            found = found and replace(
                found,
                widths=_widths(items["w"]) if "w" in items else None,
                tab=items.get("t"),
                landscape=items["o"] == "l" if "o" in items else None,
                paper=int(items["p"]) if "p" in items else None,
                fit=_pair(items["f"]) if "f" in items else None,
                margins=tuple(map(float, items["m"].split(";"))) if "m" in items else None,
                footer=items.get("b"),
                freeze=_pair(items["v"]) if "v" in items else None,
                repeat=_pair(items["r"]) if "r" in items else None,
            )
        return found


def record(sheet: Sheet, without: Collection[str] = ()) -> str:
    """The layout of `sheet` as a text in a formula; widths that do not fit in it are left out.

    `without` names what this back end does not set: "margins", "footer" and so on.

    >>> record(Sheet("Te laat", (), widths=(12, 12, 22.5), tab="154273"), ("margins", "footer"))
    '"w=12*2;22.5|t=154273|o=l|p=9|f=1;0"'
    """
    made = {
        "widths": f"w={_runs(sheet.widths)}",
        "tab": f"t={sheet.tab}",
        "landscape": f"o={'l' if sheet.landscape else 'p'}",
        "paper": f"p={A4}",
        "fit": "f=" + ";".join(map(str, FIT)),
        "margins": "m=" + ";".join(map(str, MARGINS)),
        "footer": f"b={FOOTER}",
    }
    if sheet.freeze:
        made["freeze"] = "v=" + ";".join(map(str, sheet.freeze))
    if sheet.repeat:
        made["repeat"] = "r=" + ";".join(map(str, sheet.repeat))
    items = [item for aspect, item in made.items() if aspect not in without]
    if len("|".join(items)) > LONGEST:
        items.remove(made["widths"])
    return f'"{"|".join(items)}"'


def kept(found: Layout, recorded: Layout | None) -> Layout:
    """Of the layout that a sheet has now, what the user made of it: the rest is None.

    Without a record only that is kept which the program never sets: hidden columns, the zoom, a
    header and switches of printing.

    >>> was = Layout({1: 12.0}, tab="154273")
    >>> kept(Layout({1: 12.71, 2: 40.0}, tab="FF0000"), was)
    Layout(widths={2: 40.0}, hidden=frozenset(), zoom=None, tab='FF0000', ...)
    """
    was = recorded or Layout(zoom=ZOOM)
    return Layout(
        dict(_widened(found, was)) or None,
        found.hidden,
        _changed(found.zoom, was.zoom),
        _changed(found.tab, was.tab),
        _changed(found.landscape, was.landscape),
        _changed(found.paper, was.paper),
        _changed(found.fit, was.fit),
        found.margins if _shifted(found.margins, was.margins) else None,
        _changed(found.footer, was.footer),
        found.header,
        found.printed,
    )


def _widened(found: Layout, was: Layout) -> Iterator[tuple[int, float]]:
    """The columns of which the user changed the width."""
    if found.widths is None or was.widths is None:
        return
    for column in sorted({*found.widths, *was.widths} - found.hidden):
        width = found.widths.get(column, DEFAULT_WIDTH)
        if abs(width - was.widths.get(column, DEFAULT_WIDTH)) > TOLERANCE:
            yield column, width


def _shifted(now: Sequence[float] | None, then: Sequence[float] | None) -> bool:
    """Whether a margin is another one."""
    return any(abs(one - other) > SHIFT for one, other in zip(now or (), then or (), strict=False))


def _changed(now: T | None, then: T | None) -> T | None:
    """What it is now, when it is known to have been something else."""
    return now if then is not None and now != then else None


def _runs(widths: Sequence[float]) -> str:
    """Widths in short: "12*2;8" is 12, 12 and 8."""
    runs = ((width, len(list(group))) for width, group in groupby(widths))
    return ";".join(f"{w:.6g}*{n}" if n > 1 else f"{w:.6g}" for w, n in runs)


def _widths(said: str) -> Mapping[int, float]:
    """The widths that `_runs` wrote."""
    found: list[float] = []
    for run in filter(None, said.split(";")):
        width, _, times = run.partition("*")
        found += [float(width)] * int(times or 1)
    return dict(enumerate(found, 1))


def _pair(said: str) -> tuple[int, int]:
    """Two numbers."""
    wide, _, high = said.partition(";")
    return int(wide), int(high)
