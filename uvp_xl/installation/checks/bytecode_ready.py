"""Whether Python can start without compiling."""

from __future__ import annotations

from uvp_xl.dutch_text import count
from uvp_xl.installation import bytecode_cache
from uvp_xl.installation.checks.addin_installed import CURE
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NOTE, Answer, Check


class Bytecode(Check):
    """The bytecode of all that a click loads: without it each click takes seconds longer."""

    title, place = "snelle start", 55

    def look(self, computer: Computer) -> Answer:
        """How many files lack it."""
        try:
            missing = computer.uncompiled()
        except OSError as error:
            again = "Installeer uvp-xl opnieuw: pip install --force-reinstall uvp-xl"
            return Answer(NOTE, f"Python kan niet laden wat een klik nodig heeft: {error}", again)
        if not missing:
            return Answer(GOOD, "van alles wat een klik nodig heeft, is er bytecode")
        files = count(len(missing), "bestand", "bestanden")
        cure = f'Voer uit: "{computer.python}" -m compileall -q "{bytecode_cache.home(missing[0])}"'
        if computer.system == WINDOWS:
            cure = CURE
        if not computer.writes_bytecode:
            cure = f"Haal de omgevingsvariabele PYTHONDONTWRITEBYTECODE weg. {cure}"
        return Answer(NOTE, f"van {files} is er geen bytecode; elke klik duurt langer", cure)
