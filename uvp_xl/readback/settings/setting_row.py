"""A row of *Instellingen* with a name and a value, and the section that it is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from uvp_xl.clean_text import blank, line
from uvp_xl.grid import Grid, Value, address
from uvp_xl.readback.settings.column_words import is_column

SECTIONS = {
    "koppen": "heading", "kop": "heading", "kolommen": "heading", "kolomkoppen": "heading",
    "kop in uw tabel": "heading", "kop in de tabel": "heading",
    "bladen": "sheet", "blad": "sheet", "tabbladen": "sheet",
    "regels": "rule", "regel": "rule", "ernst van regels": "rule", "ernst": "rule",
    "kleuren": "colour", "kleur": "colour", "kleurgebruik": "colour",
    "algemeen": "", "instelling": "", "instellingen": "",
}  # fmt: skip
"""The kind of the settings below a title, "" for those of any kind."""
_SIGN = re.compile(r"\s*[:|=]\s*")
_BAR = re.compile(r"\s*\|\s*")
"""What separates name and value in one cell; a bar does so before any other sign."""


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A name with its value, as they are written.

    `row` and `column` (from 1) are those of the name. `text` is the value on one line of lower
    case, and `value` as it is stored. `section` is the kind of setting that a title above it
    announces. A row `in_prose` has both in one cell, with a sign that a sentence can have too.
    """

    row: int
    column: int
    title: str
    text: str
    value: Value = ""
    section: str = ""
    in_one_cell: bool = False
    in_prose: bool = False

    @property
    def name(self) -> str:
        """The name in lower case."""
        return self.title.lower()

    @property
    def name_cell(self) -> str:
        """The address of the name."""
        return address(self.row, self.column)

    @property
    def value_cell(self) -> str:
        """The address of the value, which can be the cell of the name."""
        return address(self.row, self.column + (not self.in_one_cell))


def rows(grid: Grid, *, titles: bool = False) -> Iterator[SettingRow]:
    """Yield the rows below each other that can be a setting, or the titles of lists of those."""
    section = ""
    for number, values in enumerate(grid.rows, start=1):
        column = next((index for index, value in enumerate(values) if not blank(value)), None)
        if column is None:
            continue
        row = _row(grid, number, column, section)
        if row.name in SECTIONS and not _is_setting(row):
            section = SECTIONS[row.name]
            if titles:
                yield row
        elif not titles:
            yield row


def _is_setting(row: SettingRow) -> bool:
    """Return whether a title is a setting: "Kleuren | groen = gereed", a heading "Blad"."""
    if row.section == "heading" and is_column(row.text):
        return True
    return SECTIONS[row.name] == "colour" and "=" in row.text


def _row(grid: Grid, number: int, column: int, section: str) -> SettingRow:
    """Return one row: its first filled cell, and the cell to the right of that."""
    title, value = line(grid.rows[number - 1][column]), grid.value(number, column + 2)
    text = line(value)
    sign = None if text else _BAR.search(title) or _SIGN.search(title)
    if sign is None:
        bare = title.rstrip(" :")
        return SettingRow(number, column + 1, bare, text.lower(), value, section)
    name, text = title[: sign.start()], title[sign.end() :]
    prose = "|" not in sign[0]
    return SettingRow(number, column + 1, name, text.lower(), text, section, True, prose)
