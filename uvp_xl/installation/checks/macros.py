"""Whether macros may run at all."""

from __future__ import annotations

from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Answer, Check
from uvp_xl.installation.windows_registry import USER, Registry, Unreadable, Value

POLICIES = r"SOFTWARE\Policies\Microsoft\Office\16.0"
OWN = r"SOFTWARE\Microsoft\Office\16.0"
WITHOUT = "Werk zonder knoppen: uvp-xl refresh --open. Of vraag de beheerder; zie docs/beheer.md."
WARNINGS = {
    1: "alle macro's mogen",
    2: "Excel vraagt het per bestand",
    3: "alleen ondertekende macro's mogen",
    4: "alle macro's zijn uit",
}
"""The levels of *Macro Settings*."""
HARMLESS = " (een vertrouwde locatie zoals XLSTART valt hier niet onder)"


class Macros(Check):
    """The settings of Excel and the policies of the organisation for macros."""

    title, place = "macro's", 60

    def look(self, computer: Computer) -> Answer:
        """What is allowed, and by whom."""
        if computer.system != WINDOWS:
            return Answer(NONE, "hier is geen beleid te lezen")
        try:
            return _allowed(computer.registry)
        except Unreadable:
            return Answer(NOTE, "het beleid is met dit account niet te lezen", WITHOUT)


def _allowed(registry: Registry) -> Answer:
    """What the registry says; raises Unreadable."""
    if registry.first(rf"{POLICIES}\Common", "vbaoff") == 1:
        return Answer(NOTE, "VBA is uitgezet door uw organisatie", WITHOUT)
    trusted = rf"{POLICIES}\Excel\Security\Trusted Locations"
    security = r"Excel\Security"
    by_policy = registry.first(rf"{POLICIES}\{security}", "VBAWarnings")
    own = registry.value(USER, rf"{OWN}\{security}", "VBAWarnings")
    level: Value = by_policy if by_policy is not None else own if own is not None else 2
    whose = "beleid van uw organisatie" if by_policy is not None else "instelling van Excel"
    said = f"{WARNINGS.get(int(level), level) if str(level).isdigit() else level} ({whose})"
    if registry.first(trusted, "AllLocationsDisabled") == 1:
        said += "; vertrouwde locaties zijn uitgezet"
        return Answer(NOTE if level != 1 else GOOD, said, WITHOUT if level != 1 else "")
    return Answer(GOOD, said + (HARMLESS if level in (3, 4) else ""))
