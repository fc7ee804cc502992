"""Colours in the column of the status have words, or a meaning on *Instellingen*."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from uvp_xl.dutch_text import joined
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.signal_colour import Signal

_DUTCH: dict[Signal, str] = {"green": "groen", "amber": "oranje", "red": "rood"}
_EXAMPLES: dict[Signal, str] = {
    "green": "gereed", "amber": "in uitvoering", "red": "niet gestart"
}  # fmt: skip


class ColourWithoutWords(Rule):
    """Een kleur in de kolom status heeft een betekenis, die in woorden ergens staat.

    Groen kan “gereed” zijn of “op schema”; dat raadt het programma niet. Schrijf de status in de
    cel, of zet één keer op het blad Instellingen wat een kleur betekent. Is een kleur alleen
    opmaak, zet er dan “geen” achter.

    Fout:
        | Actiepunt   | Maatregel    | Status |
        | Preventie   | Voorlichting |        |
        (vulling C2: 00B050)
    Goed:
        | Actiepunt   | Maatregel    | Status |
        | Preventie   | Voorlichting | gereed |
    Bron: leesregels van de status.
    """

    code = "kleur-zonder-woorden"
    levels = Levels("waarschuwing", raadsinformatiebrief="fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find the colours without a meaning; one question per table."""
        for table in context.tables:
            if not table.colours:
                continue
            counts = Counter(table.colours.by_row.values())
            asked = [colour for colour in _DUTCH if counts[colour] and not _known(colour, context)]
            if asked:
                named = joined([f"{_DUTCH[colour]} ({counts[colour]})" for colour in asked])
                lines = [f"“Kleur {_DUTCH[colour]} | {_EXAMPLES[colour]}”" for colour in asked]
                mean = "betekent dit" if len(asked) == 1 else "betekenen ze"
                yield Hit(
                    table.sheet,
                    table.heading(table.colours.column),
                    f"De kolom “{table.titles[table.colours.column]}” heeft {named} zonder "
                    f"woorden: wat {mean}? Zet het op het blad Instellingen, in twee cellen naast "
                    f"elkaar, zoals {joined(lines)}.",
                )


def _known(colour: Signal, context: RuleContext) -> bool:
    return colour in context.settings.colours
