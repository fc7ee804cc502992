"""The rule of Windows Defender that forbids Office to start other programs."""

from __future__ import annotations

from uvp_xl.installation.checks.macros import WITHOUT
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Answer, Check
from uvp_xl.installation.windows_registry import MACHINE, Registry, Unreadable

RULE = "d4f940ab-401b-4efc-aadc-ad5f3c50688a"
"""Block all Office applications from creating child processes."""
DEFENDER = r"SOFTWARE\Policies\Microsoft\Windows Defender"
GROUP_POLICY = rf"{DEFENDER}\Windows Defender Exploit Guard\ASR\Rules"
MANAGED = rf"{DEFENDER}\Policy Manager"
"""Where Intune puts its rules, all in one text: rule=state|rule=state."""
BLOCKS, WARNS = "1", "6"


class AttackSurface(Check):
    """Whether a click in Excel may start Python."""

    title, place = "Python vanuit Excel", 80

    def look(self, computer: Computer) -> Answer:
        """What the rule is set to, as far as this account can read it."""
        if computer.system != WINDOWS:
            return Answer(NONE, "deze regel is er alleen op Windows")
        try:
            state = _state(computer.registry)
        except Unreadable:
            return Answer(
                NOTE, "de regels van Defender zijn met dit account niet te lezen", WITHOUT
            )
        if state == BLOCKS:
            return Answer(NOTE, "Office mag geen ander programma starten (Defender)", WITHOUT)
        if state == WARNS:
            return Answer(NOTE, "Defender vraagt bij een knop om toestemming", WITHOUT)
        return Answer(
            GOOD, "geen regel gevonden die het verbiedt; de proef is een klik op een knop"
        )


def _state(registry: Registry) -> str:
    """The state of the rule; "" when it is not set. Raises Unreadable."""
    by_group = registry.value(MACHINE, GROUP_POLICY, RULE)
    if by_group is not None:
        return str(by_group).strip()
    rules = str(registry.value(MACHINE, MANAGED, "ASRRules") or "").casefold()
    states = dict(rule.partition("=")[::2] for rule in rules.split("|"))
    return states.get(RULE, "").strip()
