"""The names that the reports give to the themes of a plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from uvp_xl.normalise.action import Action
from uvp_xl.rules.rule_context import RuleContext
from uvp_xl.sheets.sheet_model import Link
from uvp_xl.tables.action_table import Theme


@dataclass(frozen=True)
class ThemeTitles:
    """The themes, each heading once, in the order of the workbook.

    `indexes` has for each action the index of its theme in `themes`.
    """

    themes: tuple[Theme, ...]
    indexes: tuple[int, ...]

    def of(self, action: Action) -> str:
        """Return the code and title of the theme of an action."""
        return self.names[self.indexes[action.index]]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The code and title of each theme."""
        headings = (theme.heading for theme in self.themes)
        return tuple(f"{heading.code} {heading.title}".strip() for heading in headings)

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """A short name for each theme: its code, or its number if some have no unique code."""
        codes = tuple(theme.heading.code for theme in self.themes)
        if all(codes) and len(set(codes)) == len(codes):
            return codes
        return tuple(str(number) for number in range(1, len(codes) + 1))

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """A link to the heading of each theme."""
        return tuple(Link(theme.sheet, theme.cell) for theme in self.themes)

    @cached_property
    def legend(self) -> str:
        """A sentence that explains the short names."""
        pairs = zip(self.codes, (theme.heading.title for theme in self.themes), strict=True)
        return "Thema’s: " + " · ".join(f"{code} {title}".strip() for code, title in pairs)


def theme_titles(rules: RuleContext) -> ThemeTitles:
    """Return the themes of a plan; several tables below the same heading are one theme."""
    of_actions = [action.theme for action in rules.actions]
    first: dict[object, Theme] = {}
    for theme in (*rules.themes, *of_actions):
        first.setdefault(theme.heading, theme)
    indexes = {heading: index for index, heading in enumerate(first)}
    return ThemeTitles(tuple(first.values()), tuple(indexes[t.heading] for t in of_actions))
