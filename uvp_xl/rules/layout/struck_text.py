"""No text on a sheet of the plan is struck through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from uvp_xl.clean_text import line
from uvp_xl.dutch_text import count, joined
from uvp_xl.grid import Grid, SeenText, address
from uvp_xl.rules.layout.hidden_rows import rows_in_words
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Table

_NAMED = 5
"""The most cells that a message names with their text."""
_LONGEST = 40


class StruckText(Rule):
    """Op een blad met acties is niets doorgehaald.

    Doorgehaalde tekst geldt niet meer: uvp-xl laat haar weg. Is de hele maatregel doorgehaald, dan
    telt de actie als vervallen. Deze melding zegt wat er is weggelaten, zodat niets ongezien
    verdwijnt.

    Fout:
        | Actiepunt   | Maatregel        | Planning |
        | Preventie   | ~~Voorlichting~~ | 2020     |
    Goed:
        | Actiepunt   | Maatregel        | Planning |
        | Preventie   | Voorlichting     | 2020     |
    Bron: werkwijze van dit programma.
    """

    code = "tekst-doorgehaald"
    levels = Levels("opmerking")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield the hits of each sheet: for struck actions, for other cells, and for the rest."""
        for name, grid in context.grids.items():
            if grid.struck_cells:
                yield from _on_sheet(grid, context.tables_by_sheet.get(name, ()))


def _on_sheet(grid: Grid, tables: Sequence[Table]) -> Iterator[Hit]:
    """Yield the hits on one sheet."""
    left = dict(grid.struck_cells)
    for table in tables:
        struck = sorted(table.struck_rows)
        if struck:
            cell = table.cell(struck[0], "measure")
            yield Hit(table.sheet, cell, _about_rows(struck))
        own = {row: left.pop(row) for row in table.rows if row in left}
        cells = [
            (address(row, column), cell)
            for row, columns in own.items()
            if row not in table.struck_rows
            for column, cell in columns.items()
        ]
        if cells:
            yield Hit(table.sheet, cells[0][0], _about_cells(cells))
    others = [(address(row, n), cell) for row in left for n, cell in left[row].items()]
    if others:
        yield Hit(grid.name, others[0][0], _about_others(others))


def _about_rows(rows: Sequence[int]) -> str:
    """Return the message about actions that are struck through."""
    if len(rows) == 1:
        return (
            f"{rows_in_words(rows)} is doorgehaald: de actie telt als vervallen. Klopt dat? Zet "
            "dan ook “vervallen” bij de status. Haal anders de streep weg."
        )
    return (
        f"{rows_in_words(rows)} zijn doorgehaald: deze acties tellen als vervallen. Klopt dat? Zet "
        "dan ook “vervallen” bij de status. Haal anders de streep weg."
    )


def _about_cells(cells: Sequence[tuple[str, SeenText]]) -> str:
    """Return the message about struck text in the cells of actions."""
    return (
        f"Hier is tekst doorgehaald: {_listed(cells)}. Die tekst telt niet mee. Haal weg wat "
        "niet meer geldt, of haal de streep weg."
    )


def _about_others(cells: Sequence[tuple[str, SeenText]]) -> str:
    """Return the message about struck text outside the actions, such as a heading."""
    return (
        f"Hier is tekst doorgehaald buiten de acties: {_listed(cells)}. Die tekst is niet "
        "gelezen, ook niet als kop. Haal weg wat niet meer geldt, of haal de streep weg."
    )


def _listed(cells: Sequence[tuple[str, SeenText]]) -> str:
    """Return the struck texts with their cells, the first few of many."""
    shown = [f"“{_short(line(cell.struck))}” ({where})" for where, cell in cells[:_NAMED]]
    more = len(cells) - _NAMED
    if more > 0:
        return f"{', '.join(shown)} en in nog {count(more, 'cel', 'cellen')}"
    return joined(shown)


def _short(text: str) -> str:
    """Return a text of at most `_LONGEST` characters."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
