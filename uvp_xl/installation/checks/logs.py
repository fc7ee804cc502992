"""Whether a fault can be written down."""

from __future__ import annotations

import tempfile

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING, Answer, Check


class Logs(Check):
    """The temporary folder, where a log file comes when something goes wrong."""

    title, place = "logbestanden", 110

    def look(self, computer: Computer) -> Answer:
        """Whether something can be written there; nothing stays behind."""
        try:
            with tempfile.TemporaryFile():
                pass
        except OSError as error:
            cure = "Zet de omgevingsvariabele TEMP (of TMPDIR) op een map waarin u mag schrijven."
            return Answer(
                MISSING, f"de tijdelijke map is niet te gebruiken: {describe_os_error(error)}", cure
            )
        return Answer(GOOD, f"bij een storing in {tempfile.gettempdir()}")
