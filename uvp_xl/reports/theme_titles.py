"""The themes of a plan as the reports name them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.sheets.sheet_model import Link
from uvp_xl.tables.action_table import Theme


@dataclass(frozen=True)
class Themes:
    """The themes, each heading once, in the order of the workbook.

    `of` says for each action the index of its theme in `listed`.
    """

    listed: tuple[Theme, ...]
    of: tuple[int, ...]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Code and title of each theme."""
        headings = (theme.heading for theme in self.listed)
        return tuple(f"{heading.code} {heading.title}".strip() for heading in headings)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """A short name for each theme: its code, or its number if some lack an own code."""
        codes = tuple(theme.heading.code for theme in self.listed)
        if all(codes) and len(set(codes)) == len(codes):
            return codes
        return tuple(str(number) for number in range(1, len(codes) + 1))

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The cell of each theme's heading."""
        return tuple(Link(theme.sheet, theme.cell) for theme in self.listed)

    @cached_property
    def legend(self) -> str:
        """What the short names stand for, in one sentence."""
        pairs = zip(self.codes, (theme.heading.title for theme in self.listed), strict=True)
        return "Thema’s: " + " · ".join(f"{code} {title}".strip() for code, title in pairs)


def themes(case: RuleContext) -> Themes:
    """The themes of this plan. Several tables below the same heading are one theme."""
    first: dict[object, Theme] = {}
    for theme in (*case.themes, *case.plan.themes):
        first.setdefault(theme.heading, theme)
    places = {heading: place for place, heading in enumerate(first)}
    return Themes(tuple(first.values()), tuple(places[t.heading] for t in case.plan.themes))
