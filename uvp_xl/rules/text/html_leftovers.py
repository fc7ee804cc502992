"""No leftovers of HTML in a cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from uvp_xl.clean_text import MARKUP, lines
from uvp_xl.grid import Value, address
from uvp_xl.normalise.typography_log import cleaned
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext

_ITEM = re.compile(r"(?<=[^\s-])\s*- (?=\S)|(?<=[^\s-])- (?=\S)")


class Markup(Rule):
    """In een cel staat gewone tekst, geen opmaakcode zoals <i> of <ul>.

    Zulke codes blijven achter als een tabel van een website of uit een omgezet document komt.
    Het programma leest eroverheen; de lezer van het plan ziet ze wel.

    Fout:
        | Actiepunt   | Maatregel           | Planning |
        | Preventie   | <i>Voorlichting</i> | 2020     |
    Goed:
        | Actiepunt   | Maatregel           | Planning |
        | Preventie   | Voorlichting        | 2020     |
    Bron: leesregels van de actietabel.
    """

    code = "opmaakcode-in-cel"
    levels = Levels("waarschuwing", raadsvoorstel="fout", raadsinformatiebrief="fout")
    fixes = "typografie"

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Headings and cells of a table with a tag in them."""
        for sheet, cell, value in _written(context) if "<" in context.text_index.text else ():
            tag = MARKUP.search(value) if isinstance(value, str) else None
            if tag:
                yield Hit(
                    sheet,
                    cell,
                    f"In deze cel staat opmaakcode: “{tag[0]}”. Haal die weg.",
                    (plain(str(value)),),
                )


def plain(value: str) -> str:
    """A text without tags; the items of an HTML list each on a line of their own.

    >>> plain("Thema's: <ul style='x'>- Veilig- 60 km/uur- Handhaving").splitlines()
    ["Thema's:", '- Veilig', '- 60 km/uur', '- Handhaving']
    """
    said = lines(value)
    if re.search(r"<[uo]l\b", value, re.IGNORECASE):
        said = _ITEM.sub("\n- ", said)
    return said


def _written(context: RuleContext) -> Iterator[tuple[str, str, Value]]:
    """The headings and the cells of every action, with their addresses."""
    for table in context.tables:
        extra = (address(table.header, column) for column in table.extra.values())
        for cell in (*map(table.heading, table.columns), *extra):
            yield table.sheet, cell, context.value(table.sheet, cell)
    for found in cleaned(context.plan):
        yield found.sheet, found.cell, found.written
