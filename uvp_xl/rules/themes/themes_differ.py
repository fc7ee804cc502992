"""The themes that the plan announces are those that it works out."""

from __future__ import annotations

from collections.abc import Iterable

from uvp_xl.rules.case import Case
from uvp_xl.rules.rule import Hit, Rule
from uvp_xl.tables.front import Announced
from uvp_xl.tables.table import Theme
from uvp_xl.text import key


class ThemesDiffer(Rule):
    """De thema’s in de lijst vooraan zijn de thema’s met een tabel: zelfde letter, zelfde naam.

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
    severity = "fout"

    def check(self, case: Case) -> Iterable[Hit]:
        """Each announced theme without a table or under another code, and the other way round."""
        announced = {_same(a.heading.title): a for a in case.front.announced}
        if not announced:
            return
        worked_out = {_same(theme.heading.title): theme for theme in case.themes}
        for title, announcement in announced.items():
            if title not in worked_out:
                yield self._not_worked_out(announcement)
            elif worked_out[title].heading.code != announcement.heading.code:
                yield self._other_code(announcement, worked_out[title])
        for title, theme in worked_out.items():
            if title not in announced:
                yield self._not_announced(theme, case.front.announced)

    def _not_worked_out(self, announced: Announced) -> Hit:
        return Hit(
            announced.sheet,
            announced.cell,
            f"Thema “{announced.heading.title}” is hier aangekondigd, maar heeft geen eigen tabel.",
        )

    def _other_code(self, announced: Announced, theme: Theme) -> Hit:
        return Hit(
            announced.sheet,
            announced.cell,
            f"Thema “{theme.heading.title}” is hier aangekondigd als {announced.heading.code}, "
            f"maar is uitgewerkt als {theme.heading.code or 'thema zonder letter'} (blad "
            f"{theme.sheet}). Maak de letters gelijk.",
        )

    def _not_announced(self, theme: Theme, announced: Iterable[Announced]) -> Hit:
        code, kind = theme.heading.code, theme.heading.kind
        taken = [a for a in announced if (a.heading.code, a.heading.kind) == (code, kind)]
        other = f" Daar is {code} “{taken[0].heading.title}”." if taken else ""
        return Hit(
            theme.sheet,
            theme.cell,
            f"Thema “{theme.heading.title}” staat niet in de lijst vooraan in het plan.{other}",
        )


def _same(title: str) -> str:
    """A title as it is compared: "&" and "en" mean the same.

    >>> _same("Jeugd & Veiligheid") == _same("jeugd en veiligheid")
    True
    """
    return key(title.replace("&", " en "))
