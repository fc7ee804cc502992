"""The layout of a report sheet: the one that the program set, and the changes of the user.

The layout that was set is stored in the workbook as a hidden name of the sheet, short enough for a
text in a formula. What differs from it is the user's and is kept; the rest follows the program.
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
"""The hidden name that holds the layout that the program set."""
LONGEST = 255
"""Excel's maximum number of characters of a text in a formula."""
DEFAULT_WIDTH = 8.43
"""The width of a column without a set width, in characters."""
TOLERANCE = 1.0
"""The tolerance of a width in characters: every program rounds it in its own way."""
SHIFT = 0.15
"""The tolerance of a margin in inches: those of LibreOffice are up to 0.14 wider."""
ZOOM = 100
A4 = 9
FIT = (1, 0)
"""Pages wide and high that a report is fitted to when it is printed; 0 for as many as needed."""
MARGINS = (0.7, 0.7, 0.75, 0.75)
"""The margins of a printed report in inches: left, right, top, bottom."""
FOOTER = "&L&A&RPagina &P van &N"
"""The footer of each page, in Excel's code."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of a sheet; None means unknown, or the same as the program sets.

    `widths` are in characters, by column from 1, without those of the default width; `tab` is
    RRGGBB, another text for a theme colour, or "" for none. `paper` is Excel's number of a
    size, `fit` the pages wide and high; (0, 0) when it is not fitted. `margins` are in inches;
    `header` and `footer` in Excel's code. `printed` names the other print options that are on,
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
        """Return the layout that the program sets for `sheet`."""
        return cls(
            {column: float(width) for column, width in enumerate(sheet.widths, 1)},
            zoom=ZOOM,
            tab=sheet.tab,
            landscape=sheet.landscape,
            paper=A4,
            fit=fit(sheet),
            margins=MARGINS,
            footer=FOOTER,
            freeze=sheet.freeze,
            repeat=sheet.repeat,
        )

    @classmethod
    def parse(cls, text: str) -> Layout | None:
        """Parse the text of a record, with or without quotes; None when it is not a record.

        Items that a later version may add are skipped.

        >>> Layout.parse("w=12*2;8|o=p").widths
        {1: 12.0, 2: 12.0, 3: 8.0}
        """
        pairs = (item.partition("=") for item in text.strip('"').split("|"))
        items = {key: value for key, sign, value in pairs if sign}
        layout = cls(zoom=ZOOM) if items else None
        with contextlib.suppress(ValueError):
            layout = layout and replace(
                layout,
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
        return layout


def fit(sheet: Sheet) -> tuple[int, int]:
    """Return the pages wide and high that a sheet is printed on; 0 for as many as needed."""
    return sheet.pages_wide, FIT[1]


def record(sheet: Sheet, without: Collection[str] = ()) -> str:
    """Return the layout of `sheet` as a text in a formula, without the widths if they do not fit.

    `without` names what this back end does not set: "margins", "footer" and so on.

    >>> record(Sheet("Te laat", (), widths=(12, 12, 22.5), tab="154273"), ("margins", "footer"))
    '"w=12*2;22.5|t=154273|o=l|p=9|f=1;0"'
    """
    aspects = {
        "widths": f"w={_runs(sheet.widths)}",
        "tab": f"t={sheet.tab}",
        "landscape": f"o={'l' if sheet.landscape else 'p'}",
        "paper": f"p={A4}",
        "fit": "f=" + ";".join(map(str, fit(sheet))),
        "margins": "m=" + ";".join(map(str, MARGINS)),
        "footer": f"b={FOOTER}",
    }
    if sheet.freeze:
        aspects["freeze"] = "v=" + ";".join(map(str, sheet.freeze))
    if sheet.repeat:
        aspects["repeat"] = "r=" + ";".join(map(str, sheet.repeat))
    items = [item for aspect, item in aspects.items() if aspect not in without]
    if len("|".join(items)) > LONGEST:
        items.remove(aspects["widths"])
    return f'"{"|".join(items)}"'


def kept(current: Layout, recorded: Layout | None) -> Layout:
    """Return the changes of the user in the current layout of a sheet: the rest is None.

    Without a record only what the program never sets is kept: hidden columns, the zoom, a header
    and print options.

    >>> was = Layout({1: 12.0}, tab="154273")
    >>> kept(Layout({1: 12.71, 2: 40.0}, tab="FF0000"), was)
    Layout(widths={2: 40.0}, hidden=frozenset(), zoom=None, tab='FF0000', ...)
    """
    was = recorded or Layout(zoom=ZOOM)
    return Layout(
        dict(_widened(current, was)) or None,
        current.hidden,
        _changed(current.zoom, was.zoom),
        _changed(current.tab, was.tab),
        _changed(current.landscape, was.landscape),
        _changed(current.paper, was.paper),
        _changed(current.fit, was.fit),
        current.margins if _shifted(current.margins, was.margins) else None,
        _changed(current.footer, was.footer),
        current.header,
        current.printed,
    )


def _widened(current: Layout, was: Layout) -> Iterator[tuple[int, float]]:
    """Yield the columns with a width that the user changed."""
    if current.widths is None or was.widths is None:
        return
    for column in sorted({*current.widths, *was.widths} - current.hidden):
        width = current.widths.get(column, DEFAULT_WIDTH)
        if abs(width - was.widths.get(column, DEFAULT_WIDTH)) > TOLERANCE:
            yield column, width


def _shifted(now: Sequence[float] | None, then: Sequence[float] | None) -> bool:
    """Return whether a margin changed."""
    return any(abs(one - other) > SHIFT for one, other in zip(now or (), then or (), strict=False))


def _changed(now: T | None, then: T | None) -> T | None:
    """Return the current value if it is known to have been another one before."""
    return now if then is not None and now != then else None


def _runs(widths: Sequence[float]) -> str:
    """Return widths in short: "12*2;8" is 12, 12 and 8."""
    runs = ((width, len(list(group))) for width, group in groupby(widths))
    return ";".join(f"{w:.6g}*{n}" if n > 1 else f"{w:.6g}" for w, n in runs)


def _widths(text: str) -> Mapping[int, float]:
    """Parse the widths that `_runs` wrote."""
    widths: list[float] = []
    for run in filter(None, text.split(";")):
        width, _, times = run.partition("*")
        widths += [float(width)] * int(times or 1)
    return dict(enumerate(widths, 1))


def _pair(text: str) -> tuple[int, int]:
    """Parse two numbers."""
    wide, _, high = text.partition(";")
    return int(wide), int(high)
