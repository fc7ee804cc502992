"""No action is in a hidden row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from uvp_xl.dutch_text import joined
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext


class HiddenRows(Rule):
    """In een actietabel is geen rij met een actie verborgen, ook niet door een filter.

    Acties in verborgen rijen tellen gewoon mee, in de controle en in de overzichten. Wie het blad
    bekijkt of afdrukt, ziet ze niet.

    Fout:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        |             | Controles    | 2020     | (verborgen)
    Goed:
        | Actiepunt   | Maatregel    | Planning |
        | Preventie   | Voorlichting | 2020     |
        |             | Controles    | 2020     |
    Bron: werkwijze van dit programma.
    """

    code = "rijen-verborgen"
    levels = Levels("opmerking", raadsvoorstel="waarschuwing", raadsinformatiebrief="waarschuwing")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Yield one hit for each table, at its first hidden action."""
        for table in context.tables:
            grid = context.grids.get(table.sheet)
            hidden = [row for row in table.rows if grid and row in grid.hidden_rows]
            if hidden:
                one = len(hidden) == 1
                verb, action = (
                    ("is", "De actie daarin telt") if one else ("zijn", "De acties daarin tellen")
                )
                yield Hit(
                    table.sheet,
                    table.cell(hidden[0], "measure"),
                    f"{rows_in_words(hidden)} {verb} verborgen, misschien door een filter. "
                    f"{action} wel mee. Maak zichtbaar wat bij het plan hoort.",
                )


def rows_in_words(rows: Sequence[int]) -> str:
    """Rows in words, those that follow each other as a range.

    >>> rows_in_words([4]), rows_in_words([4, 5]), rows_in_words([4, 5, 6, 9])
    ('Rij 4', 'Rijen 4 en 5', 'Rijen 4 t/m 6 en 9')
    """
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][-1] + 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    ranges = [
        text
        for run in runs
        for text in ([f"{run[0]} t/m {run[-1]}"] if len(run) > 2 else map(str, run))
    ]
    return f"{'Rij' if len(rows) == 1 else 'Rijen'} {joined(ranges)}"
