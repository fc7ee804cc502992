"""The folder for earlier versions of workbooks."""

from __future__ import annotations

import tempfile

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NOTE, Diagnosis, DoctorCheck


class BackupsCheck(DoctorCheck):
    """The folder .uvp-backups is made next to each workbook; checked is the current folder."""

    title, order = "reservekopieën", 100

    def run(self, computer: Computer) -> Diagnosis:
        """Check that this folder is writable, without leaving a file in it."""
        try:
            with tempfile.TemporaryFile(dir=computer.folder):
                pass
        except OSError as error:
            cure = "Ga naar de map met uw werkboeken en geef de opdracht daar opnieuw."
            return Diagnosis(NOTE, f"niet in {computer.folder}: {describe_os_error(error)}", cure)
        return Diagnosis(
            GOOD, f"in de map .uvp-backups naast elk werkboek, zoals in {computer.folder}"
        )
