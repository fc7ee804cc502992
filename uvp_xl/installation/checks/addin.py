"""The add-in with the tab UVP."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.errors import UvpError
from uvp_xl.installation import source
from uvp_xl.installation.check import GOOD, MISSING, NONE, NOTE, Answer, Check
from uvp_xl.installation.checks import excel
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.files import ADDIN
from uvp_xl.installation.places import startup

CURE = "Voer uit: uvp-xl install-addin"


class Addin(Check):
    """The add-in in a start-up folder of Excel, of the same version as this program."""

    title, place = "invoegtoepassing", 40

    def look(self, computer: Computer) -> Answer:
        """Whether it is there, and the same but for a signature."""
        folder, program = startup(computer), excel.program(computer)
        if folder is None or program is None:
            return Answer(NONE, "alleen voor Excel op Windows")
        try:
            return _compared([folder / ADDIN, program.parent / "XLSTART" / ADDIN])
        except UvpError as error:
            return Answer(MISSING, "zit niet in deze installatie van uvp-xl", str(error))
        except OSError as error:
            return Answer(NOTE, f"niet te lezen: {error.filename}", f"Sluit Excel. {CURE}")


def _compared(places: list[Path]) -> Answer:
    """The add-in in the start-up folder of the user, or of the machine."""
    ours = source.code(source.addin().read_bytes())
    path = next((place for place in places if place.exists()), None)
    if path is None:
        return Answer(MISSING, f"staat niet in {places[0].parent}", CURE)
    present = path.read_bytes()
    if source.code(present) != ours:
        return Answer(MISSING, f"van een andere versie: {path}", f"Sluit Excel. {CURE}")
    return Answer(GOOD, f"{path}{' (ondertekend)' if source.signed(present) else ''}")
