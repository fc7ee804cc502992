"""The folder for log files."""

from __future__ import annotations

import tempfile

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, Diagnosis, DoctorCheck


class LogsCheck(DoctorCheck):
    """The temporary folder, in which a crash writes its log file."""

    title, order = "logbestanden", 110

    def run(self, computer: Computer) -> Diagnosis:
        """Check that it is writable, without leaving a file in it."""
        try:
            with tempfile.TemporaryFile():
                pass
        except OSError as error:
            cure = "Zet de omgevingsvariabele TEMP (of TMPDIR) op een map waarin u mag schrijven."
            return Diagnosis(
                MISSING, f"de tijdelijke map is niet te gebruiken: {describe_os_error(error)}", cure
            )
        return Diagnosis(GOOD, f"bij een storing in {tempfile.gettempdir()}")
