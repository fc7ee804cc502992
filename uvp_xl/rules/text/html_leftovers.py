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
        """Find headings and cells of a table that contain a tag."""
        for sheet, cell, value in _cells(context) if "<" in context.text_index.text else ():
            tag = MARKUP.search(value) if isinstance(value, str) else None
            if tag:
                yield Hit(
                    sheet,
                    cell,
                    f"In deze cel staat opmaakcode: “{tag[0]}”. Haal die weg.",
                    (plain(str(value)),),
                )


def plain(value: str) -> str:
    """Return a text without tags, with each item of an HTML list on a separate line.

    >>> plain("Thema's: <ul style='x'>- Veilig- 60 km/uur- Handhaving").splitlines()
    ["Thema's:", '- Veilig', '- 60 km/uur', '- Handhaving']
    """
    text = lines(value)
    if re.search(r"<[uo]l\b", value, re.IGNORECASE):
        text = _ITEM.sub("\n- ", text)
    return text


def _cells(context: RuleContext) -> Iterator[tuple[str, str, Value]]:
    """Yield sheet, cell and value of the headings and of the cells of every action."""
    for table in context.tables:
        extra = (address(table.header, column) for column in table.extra.values())
        for cell in (*map(table.heading, table.columns), *extra):
            yield table.sheet, cell, context.value(table.sheet, cell)
    for found in cleaned(context.plan):
        yield found.sheet, found.cell, found.written
