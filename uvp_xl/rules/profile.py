"""The profiles: which rules apply to a plan, and how serious they are.

Each rule declares its level in every profile. The user's sheet *Instellingen* overrides it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from uvp_xl.errors import UsageError
from uvp_xl.finding import SEVERITIES, Severity
from uvp_xl.readback.settings_sheet import OFF, PROFILES, Level, Settings
from uvp_xl.rules.rule import Rule
from uvp_xl.rules.rule_catalogue import all_rules, explanation


@dataclass(frozen=True)
class Profile:
    """A profile, with the levels by code of the rules that the user's settings override."""

    name: str = ""
    overrides: Mapping[str, Level] = field(default_factory=dict)

    def severity(self, rule: Rule) -> Severity | None:
        """Return the severity of this rule, None when it does not apply."""
        own = rule.levels.in_profile(self.name) if self.name else rule.severity
        level = self.overrides.get(rule.code, own)
        if rule.mandatory and is_lighter(level, own):
            level = own
        return None if level == OFF else level


def profile(name: str, settings: Settings) -> Profile:
    """Return the profile of this name ("" for the one in the settings), with the settings over it.

    Raises UsageError for an unknown name.

    >>> profile("Raadsvoorstel ", Settings(levels={"te-laat": "uit"}))
    Profile(name='raadsvoorstel', overrides={'te-laat': 'uit'})
    """
    wanted = name.strip().lower() or settings.profile or PROFILES[0]
    if wanted not in PROFILES:
        raise UsageError(f"Er is geen profiel “{name}”. Kies uit: {', '.join(PROFILES)}.")
    return Profile(wanted, settings.levels)


def requirements(profile: Profile) -> list[tuple[str, str]]:
    """Return the rules that apply: the code of each, and the sentence that states it."""
    return [(rule.code, _sentence(rule)) for rule in all_rules() if profile.severity(rule)]


def relaxed(profile: Profile) -> list[str]:
    """Return the codes of the rules that the settings make less serious than the profile does.

    >>> relaxed(profile("raadsvoorstel", Settings(levels={"te-laat": "uit", "taal": "fout"})))
    ['te-laat']
    """
    return [
        rule.code
        for rule in all_rules()
        if rule.code in profile.overrides
        and not rule.mandatory
        and is_lighter(profile.overrides[rule.code], rule.levels.in_profile(profile.name))
    ]


def is_lighter(level: Level, other: Level) -> bool:
    """Return whether a level is less serious than another.

    >>> is_lighter("uit", "opmerking"), is_lighter("fout", "fout")
    (True, False)
    """
    order = (*SEVERITIES, OFF)
    return order.index(level) > order.index(other)


@cache
def _sentence(rule: Rule) -> str:
    return " ".join(explanation(rule).summary.partition("\n\n")[0].split())
