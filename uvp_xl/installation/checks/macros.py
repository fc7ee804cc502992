"""The permission to run macros."""

from __future__ import annotations

from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Diagnosis, DoctorCheck
from uvp_xl.installation.windows_registry import USER, Registry, Unreadable, Value

POLICIES = r"SOFTWARE\Policies\Microsoft\Office\16.0"
USER_SETTINGS = r"SOFTWARE\Microsoft\Office\16.0"
WITHOUT = "Werk zonder knoppen: uvp-xl refresh --open. Of vraag de beheerder; zie docs/beheer.md."
WARNINGS = {
    1: "alle macro's mogen",
    2: "Excel vraagt het per bestand",
    3: "alleen ondertekende macro's mogen",
    4: "alle macro's zijn uit",
}
"""The levels of *Macro Settings*."""
HARMLESS = " (een vertrouwde locatie zoals XLSTART valt hier niet onder)"


class MacrosCheck(DoctorCheck):
    """The settings of Excel and the policies of the organisation for macros."""

    title, order = "macro's", 60

    def run(self, computer: Computer) -> Diagnosis:
        """Check what is allowed, by policy or by setting."""
        if computer.system != WINDOWS:
            return Diagnosis(NONE, "hier is geen beleid te lezen")
        try:
            return _allowed(computer.registry)
        except Unreadable:
            return Diagnosis(NOTE, "het beleid is met dit account niet te lezen", WITHOUT)


def _allowed(registry: Registry) -> Diagnosis:
    """Read the policies and settings from the registry; raises Unreadable."""
    if registry.first(rf"{POLICIES}\Common", "vbaoff") == 1:
        return Diagnosis(NOTE, "VBA is uitgezet door uw organisatie", WITHOUT)
    trusted = rf"{POLICIES}\Excel\Security\Trusted Locations"
    security = r"Excel\Security"
    by_policy = registry.first(rf"{POLICIES}\{security}", "VBAWarnings")
    by_user = registry.value(USER, rf"{USER_SETTINGS}\{security}", "VBAWarnings")
    level: Value = next(value for value in (by_policy, by_user, 2) if value is not None)
    source = "beleid van uw organisatie" if by_policy is not None else "instelling van Excel"
    text = f"{WARNINGS.get(int(level), level) if str(level).isdigit() else level} ({source})"
    if registry.first(trusted, "AllLocationsDisabled") == 1:
        text += "; vertrouwde locaties zijn uitgezet"
        return Diagnosis(NOTE if level != 1 else GOOD, text, WITHOUT if level != 1 else "")
    return Diagnosis(GOOD, text + (HARMLESS if level in (3, 4) else ""))
