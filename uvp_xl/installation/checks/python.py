"""Python itself."""

from __future__ import annotations

from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, Diagnosis, DoctorCheck

LOWEST = (3, 11)


class PythonCheck(DoctorCheck):
    """A version that is new enough, and not one that Excel cannot find."""

    title, order = "Python", 10

    def run(self, computer: Computer) -> Diagnosis:
        """Check the version and the origin."""
        version = ".".join(map(str, computer.python_version))
        text = f"versie {version}: {computer.python}"
        lowest = ".".join(map(str, LOWEST))
        if computer.python_version < LOWEST:
            return Diagnosis(MISSING, text, f"Installeer Python {lowest} of nieuwer.")
        if computer.from_store:
            return Diagnosis(
                MISSING,
                f"{text}, uit de Microsoft Store; Excel vindt niet wat die neerzet",
                "Installeer Python van python.org, en uvp-xl daarin.",
            )
        return Diagnosis(GOOD, text)
