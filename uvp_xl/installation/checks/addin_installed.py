"""The add-in with the tab UVP."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.errors import UvpError
from uvp_xl.installation import addin_source
from uvp_xl.installation.checks import excel_present
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, NONE, NOTE, Diagnosis, DoctorCheck
from uvp_xl.installation.excel_folders import startup
from uvp_xl.installation.packaged_files import ADDIN

CURE = "Voer uit: uvp-xl install-addin"


class AddinCheck(DoctorCheck):
    """The add-in in a start-up folder of Excel, of the same version as this program."""

    title, order = "invoegtoepassing", 40

    def run(self, computer: Computer) -> Diagnosis:
        """Check that it is present, and the same except for a signature."""
        folder, program = startup(computer), excel_present.program(computer)
        if folder is None or program is None:
            return Diagnosis(NONE, "alleen voor Excel op Windows")
        try:
            return _compared([folder / ADDIN, program.parent / "XLSTART" / ADDIN])
        except UvpError as error:
            return Diagnosis(MISSING, "zit niet in deze installatie van uvp-xl", str(error))
        except OSError as error:
            return Diagnosis(NOTE, f"niet te lezen: {error.filename}", f"Sluit Excel. {CURE}")


def _compared(paths: list[Path]) -> Diagnosis:
    """Compare the add-in in the start-up folder of the user, or of the machine."""
    ours = addin_source.code(addin_source.addin().read_bytes())
    path = next((path for path in paths if path.exists()), None)
    if path is None:
        return Diagnosis(MISSING, f"staat niet in {paths[0].parent}", CURE)
    present = path.read_bytes()
    if addin_source.code(present) != ours:
        return Diagnosis(MISSING, f"van een andere versie: {path}", f"Sluit Excel. {CURE}")
    return Diagnosis(GOOD, f"{path}{' (ondertekend)' if addin_source.signed(present) else ''}")
