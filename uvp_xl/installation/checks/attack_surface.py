"""The rule of Windows Defender that blocks Office from starting other programs."""

from __future__ import annotations

from uvp_xl.installation.checks.macros import WITHOUT
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Diagnosis, DoctorCheck
from uvp_xl.installation.windows_registry import MACHINE, Registry, Unreadable

RULE = "d4f940ab-401b-4efc-aadc-ad5f3c50688a"
"""Block all Office applications from creating child processes."""
DEFENDER = r"SOFTWARE\Policies\Microsoft\Windows Defender"
GROUP_POLICY = rf"{DEFENDER}\Windows Defender Exploit Guard\ASR\Rules"
MANAGED = rf"{DEFENDER}\Policy Manager"
"""The key in which Intune writes its rules, all in one text: rule=state|rule=state."""
BLOCKS, WARNS = "1", "6"


class AttackSurfaceCheck(DoctorCheck):
    """The permission for a click in Excel to start Python."""

    title, order = "Python vanuit Excel", 80

    def run(self, computer: Computer) -> Diagnosis:
        """Check the state of the rule, as far as this account can read it."""
        if computer.system != WINDOWS:
            return Diagnosis(NONE, "deze regel is er alleen op Windows")
        try:
            state = _state(computer.registry)
        except Unreadable:
            return Diagnosis(
                NOTE, "de regels van Defender zijn met dit account niet te lezen", WITHOUT
            )
        if state == BLOCKS:
            return Diagnosis(NOTE, "Office mag geen ander programma starten (Defender)", WITHOUT)
        if state == WARNS:
            return Diagnosis(NOTE, "Defender vraagt bij een knop om toestemming", WITHOUT)
        return Diagnosis(
            GOOD, "geen regel gevonden die het verbiedt; de proef is een klik op een knop"
        )


def _state(registry: Registry) -> str:
    """Return the state of the rule; "" when it is not set. Raises Unreadable."""
    by_group = registry.value(MACHINE, GROUP_POLICY, RULE)
    if by_group is not None:
        return str(by_group).strip()
    rules = str(registry.value(MACHINE, MANAGED, "ASRRules") or "").casefold()
    states = dict(rule.partition("=")[::2] for rule in rules.split("|"))
    return states.get(RULE, "").strip()
