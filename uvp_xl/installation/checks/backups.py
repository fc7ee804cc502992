"""Whether earlier versions can be kept."""

from __future__ import annotations

import tempfile

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NOTE, Answer, Check


class Backups(Check):
    """The folder .uvp-backups comes beside each workbook; here, in the folder of the command."""

    title, place = "reservekopieën", 100

    def look(self, computer: Computer) -> Answer:
        """Whether something can be written in this folder; nothing stays behind."""
        try:
            with tempfile.TemporaryFile(dir=computer.folder):
                pass
        except OSError as error:
            cure = "Ga naar de map met uw werkboeken en geef de opdracht daar opnieuw."
            return Answer(NOTE, f"niet in {computer.folder}: {describe_os_error(error)}", cure)
        return Answer(
            GOOD, f"in de map .uvp-backups naast elk werkboek, zoals in {computer.folder}"
        )
