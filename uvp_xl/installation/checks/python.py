"""Python itself."""

from __future__ import annotations

from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, Answer, Check

LOWEST = (3, 11)


class Python(Check):
    """A version that is new enough, and not one that Excel cannot find."""

    title, place = "Python", 10

    def look(self, computer: Computer) -> Answer:
        """The version and where it stands."""
        version = ".".join(map(str, computer.python_version))
        said = f"versie {version}: {computer.python}"
        lowest = ".".join(map(str, LOWEST))
        if computer.python_version < LOWEST:
            return Answer(MISSING, said, f"Installeer Python {lowest} of nieuwer.")
        if computer.from_store:
            return Answer(
                MISSING,
                f"{said}, uit de Microsoft Store; Excel vindt niet wat die neerzet",
                "Installeer Python van python.org, en uvp-xl daarin.",
            )
        return Answer(GOOD, said)
