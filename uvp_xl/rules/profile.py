"""For what a plan is judged: which rules apply then, and how serious they are.

The table is profiles.tsv beside this file; "-" is a rule that does not apply. The user's sheet
*Instellingen* comes before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from uvp_xl.errors import UsageError
from uvp_xl.finding import SEVERITIES, Severity
from uvp_xl.readback.settings_sheet import OFF, PROFILES, Level, Settings
from uvp_xl.rules.rule_catalogue import AnyRule, all_rules, explanation


@dataclass(frozen=True)
class Profile:
    """A profile's name, and per code of a rule its severity or "uit"."""

    name: str
    levels: Mapping[str, Level] = field(default_factory=dict)

    def severity(self, rule: AnyRule) -> Severity | None:
        """How serious this rule is, or None when it does not apply."""
        level = self.levels.get(rule.code, rule.severity)
        return None if level == OFF else level


def profile(name: str, settings: Settings) -> Profile:
    """The profile of this name ("" for the one in the settings), with the settings over it.

    Raises UsageError for a name that is none.

    >>> profile("raadsvoorstel", Settings()).levels["status-ontbreekt"]
    'uit'
    """
    wanted = name.strip().lower() or settings.profile or PROFILES[0]
    if wanted not in PROFILES:
        raise UsageError(f"Er is geen profiel “{name}”. Kies uit: {', '.join(PROFILES)}.")
    return Profile(wanted, {**_table()[wanted], **settings.levels})


def asked(profile: Profile) -> list[tuple[str, str]]:
    """The rules that apply: the code of each, and the sentence that says what it asks."""
    return [(rule.code, _asks(rule)) for rule in all_rules() if profile.severity(rule)]


def relaxed(profile: Profile) -> list[str]:
    """The codes of the rules that are lighter here than the table of the profile has them.

    >>> relaxed(profile("raadsvoorstel", Settings(levels={"te-laat": "uit", "taal": "fout"})))
    ['te-laat']
    """
    table, order = _table()[profile.name], (*SEVERITIES, OFF)
    return [
        code
        for code, level in profile.levels.items()
        if order.index(level) > order.index(table.get(code, OFF))
    ]


@cache
def _asks(rule: AnyRule) -> str:
    return " ".join(explanation(rule).summary.partition("\n\n")[0].split())


@cache
def _table() -> Mapping[str, Mapping[str, Level]]:
    """Per profile the level of each rule."""
    text = (files(__package__) / "profiles.tsv").read_text("utf-8")
    (_, *names), *rows = (line.split("\t") for line in text.splitlines())
    known: dict[str, Level] = {
        "fout": "fout",
        "waarschuwing": "waarschuwing",
        "opmerking": "opmerking",
        "-": OFF,
    }
    return {
        name: {code: known[levels[place]] for code, *levels in rows}
        for place, name in enumerate(names)
    }
