"""The bytecode that lets Python start without compiling."""

from __future__ import annotations

from uvp_xl.dutch_text import count
from uvp_xl.installation import bytecode_cache
from uvp_xl.installation.checks.addin_installed import CURE
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NOTE, Diagnosis, DoctorCheck


class BytecodeCheck(DoctorCheck):
    """Bytecode of everything a click loads: without it each click takes seconds longer."""

    title, order = "snelle start", 55

    def run(self, computer: Computer) -> Diagnosis:
        """Count the files that lack it."""
        try:
            missing = computer.uncompiled()
        except OSError as error:
            again = "Installeer uvp-xl opnieuw: pip install --force-reinstall uvp-xl"
            return Diagnosis(
                NOTE, f"Python kan niet laden wat een klik nodig heeft: {error}", again
            )
        if not missing:
            return Diagnosis(GOOD, "van alles wat een klik nodig heeft, is er bytecode")
        files = count(len(missing), "bestand", "bestanden")
        cure = f'Voer uit: "{computer.python}" -m compileall -q "{bytecode_cache.home(missing[0])}"'
        if computer.system == WINDOWS:
            cure = CURE
        if not computer.writes_bytecode:
            cure = f"Haal de omgevingsvariabele PYTHONDONTWRITEBYTECODE weg. {cure}"
        return Diagnosis(NOTE, f"van {files} is er geen bytecode; elke klik duurt langer", cure)
