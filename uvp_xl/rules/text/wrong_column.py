"""What stands in a column belongs there."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from uvp_xl.clean_text import line
from uvp_xl.columns import COLUMNS, columns_of
from uvp_xl.grid import Value
from uvp_xl.notation import budget, planning
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.rules.rule_context import RuleContext

_WITHOUT_NOTATION = columns_of("text", "names")
"""The columns without a reading of their own; in the others what is wrong cannot be read."""


_HOMES = {"planning": "planning", "bedrag": "begroting", "status": "status"}
"""Where it belongs."""
_STATUSES = frozenset(
    (
        *("gereed", "afgerond", "klaar", "in uitvoering", "loopt", "lopend", "niet gestart"),
        *("nog niet gestart", "gestart", "in voorbereiding", "vertraagd", "vervallen"),
    )
)
_LONGEST = 40
"""A longer text says more than when or how much."""


class WrongColumn(Rule):
    """Een planning, bedrag of status staat niet in de kolom van de trekker of de partijen.

    Zo'n cel is vaak een plaats verschoven. In de kolommen planning, begroting en status zelf meldt
    planning-onduidelijk, begroting-onduidelijk of status-onduidelijk wat er niet hoort.

    Fout:
        | Actiepunt   | Maatregel    | Trekker | Planning |
        | Preventie   | Voorlichting | Q3 2020 | 2020     |
    Goed:
        | Actiepunt   | Maatregel    | Trekker  | Planning |
        | Preventie   | Voorlichting | team OOV | 2020     |
    Bron: opzet van de actietabel in het Uitvoeringsplan Integrale Veiligheid.
    """

    code = "tekst-in-verkeerde-kolom"
    severity = "waarschuwing"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Cells that can be read as a period or an amount, and as nothing else."""
        for field in _WITHOUT_NOTATION:
            word = COLUMNS[field].word
            values = context.plan.raw.get(field, ())
            kinds = {value: kind for value in set(values) if (kind := reads_as(value))}
            for action, value in enumerate(values) if kinds else ():
                if kind := kinds.get(value, ""):
                    yield Hit(
                        *context.plan.cell(action, field),
                        f"“{line(value)}” is een {kind}, en staat in de kolom “{word}”. Zet het "
                        f"in de kolom “{_HOMES[kind]}”.",
                    )


@lru_cache(maxsize=10_000, typed=True)
def reads_as(value: Value) -> str:
    """Whether a value is a planning, an amount or a status, and no text that could be a name.

    >>> reads_as("Q3 2020"), reads_as("€ 5.000"), reads_as("politie"), reads_as("In uitvoering")
    ('planning', 'bedrag', '', 'status')
    """
    if isinstance(value, str) and len(value) > _LONGEST:
        return ""
    said = line(value)
    if said.lower() in _STATUSES:
        return "status"
    if not any(map(str.isdigit, said)):
        return ""
    if "€" in said or "euro" in said.lower():
        read = budget.read(value)
        return "bedrag" if read.minimum is not None and not read.problem else ""
    period = planning.read(value)
    return "planning" if period.start and period.end and not period.problem else ""
