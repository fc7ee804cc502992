"""The themes that the plan announces are those that have a table."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence

from uvp_xl.clean_text import key
from uvp_xl.names.fuzzy_names import nearest_name
from uvp_xl.rules.rule import Hit, Levels, Rule
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.tables.action_table import Theme
from uvp_xl.tables.front_matter import Announced
from uvp_xl.tables.theme_heading import Kind

_YEARS = re.compile(r"[\s,(]{1,9}20\d\d(?:\s{0,9}(?:[-–/]|t/m|en)\s{0,9}(?:20)?\d\d)?\)?$")


class ThemesDiffer(Rule):
    """De lijst van thema’s vooraan klopt met de tabellen: zelfde letter, naam en volgorde.

    Een thema zonder tabel met acties blijft buiten beschouwing: een plan hoeft niet elk thema van
    het beleid uit te werken.

    Fout:
        [Plan]
        | Strategische thema's |                 |          |
        | a                    | Verkeer         |          |
        [a Veilig ondernemen]
        | Strategisch thema a: Veilig ondernemen  |              |          |
        | Actiepunt                               | Maatregel    | Planning |
        | Preventie                               | Voorlichting | 2020     |
    Goed:
        [Plan]
        | Strategische thema's |                   |          |
        | a                    | Veilig ondernemen |          |
        [a Veilig ondernemen]
        | Strategisch thema a: Veilig ondernemen  |              |          |
        | Actiepunt                               | Maatregel    | Planning |
        | Preventie                               | Voorlichting | 2020     |
    Bron: het plan zelf: de inleiding kondigt aan wat de hoofdstukken uitwerken.
    """

    code = "themas-verschillen"
    levels = Levels("fout")

    def check(self, context: RuleContext) -> Iterable[Hit]:
        """Find differences in name, code and order between announced themes and tables."""
        announced = {_title_key(a.heading.title): a for a in context.front.announced}
        if not announced:
            return
        worked_out = {_title_key(theme.heading.title): theme for theme in context.themes}
        coded = {theme.heading.kind for theme in context.themes if theme.heading.code}
        free = {title: title for title in worked_out if title not in announced}
        renamed = {
            t: other for t in announced if t not in worked_out and (other := nearest_name(t, free))
        }
        for title, other in renamed.items():
            yield self._other_name(announced[title], worked_out[other])
        announced = {renamed.get(title, title): a for title, a in announced.items()}
        for title, announcement in announced.items():
            if title in worked_out and _codes_differ(announcement, worked_out[title], coded):
                yield self._other_code(announcement, worked_out[title])
        for title, theme in worked_out.items():
            if title not in announced:
                yield self._not_announced(theme, context.front.announced)
        positions = {title: index for index, title in enumerate(worked_out)}
        for kind in dict.fromkeys(a.heading.kind for a in announced.values()):
            listed = [t for t, a in announced.items() if a.heading.kind == kind and t in positions]
            for index in _out_of_order([positions[title] for title in listed]):
                before = listed[index - 1] if index else ""
                yield self._moved(announced[listed[index]], announced.get(before))

    def _other_name(self, announced: Announced, theme: Theme) -> Hit:
        name = f"heet op blad “{theme.sheet}” “{theme.heading.title}”."
        return self._hit(announced, f"{name} Maak de namen gelijk.")

    def _other_code(self, announced: Announced, theme: Theme) -> Hit:
        return Hit(
            announced.sheet,
            announced.cell,
            f"Thema “{theme.heading.title}” is hier aangekondigd als {announced.heading.code}, "
            f"maar is uitgewerkt als {theme.heading.code or 'thema zonder letter'} (blad "
            f"{theme.sheet}). Maak de letters gelijk.",
        )

    def _moved(self, announced: Announced, before: Announced | None) -> Hit:
        where = f"hier na “{before.heading.title}”" if before else "hier vooraan"
        order = "de tabellen staan in een andere volgorde. Zet de thema’s in dezelfde volgorde."
        return self._hit(announced, f"staat {where}, maar {order}")

    def _hit(self, announced: Announced, problem: str) -> Hit:
        message = f"Thema “{announced.heading.title}” {problem}"
        return Hit(announced.sheet, announced.cell, message)

    def _not_announced(self, theme: Theme, announced: Iterable[Announced]) -> Hit:
        code, kind = theme.heading.code, theme.heading.kind
        taken = [a for a in announced if (a.heading.code, a.heading.kind) == (code, kind)]
        other = f" Daar is {code} “{taken[0].heading.title}”." if taken else ""
        return Hit(
            theme.sheet,
            theme.cell,
            f"Thema “{theme.heading.title}” staat niet in de lijst vooraan in het plan.{other}",
        )


def _codes_differ(announced: Announced, theme: Theme, coded: Collection[Kind]) -> bool:
    """Return whether a theme has another code above its table than in the announcement.

    Where no theme of its kind has one, as in a column of themes, the list may still be numbered.
    """
    heading = theme.heading
    return heading.code != announced.heading.code and (heading.code != "" or heading.kind in coded)


def _out_of_order(positions: Sequence[int]) -> list[int]:
    """Return the indices of the fewest values that must move to make the sequence ascend.

    >>> _out_of_order([0, 1, 2]), _out_of_order([0, 3, 1, 2]), _out_of_order([1, 0])
    ([], [1], [0])
    """
    ends: list[int] = []  # the lowest value in which a run of each length ends
    lengths = []  # of the longest run that ends at each index
    for value in positions:
        length = bisect_left(ends, value)
        ends[length : length + 1] = [value]
        lengths.append(length)
    wanted, moved = len(ends) - 1, []
    for index in reversed(range(len(positions))):
        if lengths[index] == wanted:
            wanted -= 1
        else:
            moved.append(index)
    return moved[::-1]


def _title_key(title: str) -> str:
    """Return the key of a title: "&" and "en" are equal, and trailing years are ignored.

    >>> _title_key("Jeugd & Veiligheid 2020-2021") == _title_key("jeugd en veiligheid")
    True
    """
    return key(_YEARS.sub("", title).replace("&", " en "))
