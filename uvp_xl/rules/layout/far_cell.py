"""No cell is far from all others on its sheet."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.clean_text import blank
from uvp_xl.dutch_text import count
from uvp_xl.grid import Grid, address
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class FarCell(Rule):
    """Geen cel ligt ver buiten de rest van het blad.

    Een verdwaalde spatie in rij 1.048.576 maakt een werkboek traag en de afdruk eindeloos. Een
    actie die zo ver weg staat, ziet niemand; uvp-xl leest haar niet als deel van een tabel.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        (ver weg A1048576: x)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
    Bron: werkwijze van dit programma.
    """

    code = "cel-ver-weg"
    levels = Levels("waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each sheet with far cells, at the first of them."""
        for name, grid in context.grids.items():
            if grid.far_cells:
                yield Hit(name, address(*next(iter(grid.far_cells))), _message(grid))


def _message(grid: Grid) -> str:
    """Return the message for the far cells of a sheet."""
    others = len(grid.far_cells) - 1
    if all(map(blank, grid.far_cells.values())):
        content, remedy = "iets onzichtbaars, zoals een spatie", "Maak"
    else:
        content, remedy = "iets dat uvp-xl niet bij een tabel leest", "Zet het bij de rest, of maak"
    if not others:
        return f"Ver van de rest van dit blad staat hier {content}. {remedy} deze cel leeg."
    rest = f"en in nog {count(others, 'cel', 'cellen')}"
    return (
        f"Ver van de rest van dit blad, in deze cel {rest}, staat {content}. "
        f"{remedy} die cellen leeg."
    )
