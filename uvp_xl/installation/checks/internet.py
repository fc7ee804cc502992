"""The mark of the web on the add-in."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.installation.checks.addin_installed import CURE
from uvp_xl.installation.checks.macros import POLICIES
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Diagnosis, DoctorCheck
from uvp_xl.installation.excel_folders import startup
from uvp_xl.installation.packaged_files import ADDIN
from uvp_xl.installation.windows_registry import Unreadable

MARK = ":Zone.Identifier"
"""The alternate stream in which Windows keeps the origin of a file."""


class InternetCheck(DoctorCheck):
    """The mark of a downloaded file, and the policy on macros in such files."""

    title, order = "van internet", 70

    def run(self, computer: Computer) -> Diagnosis:
        """Check the mark on the add-in, and the policy for workbooks that have it."""
        folder = startup(computer)
        if folder is None or computer.system != WINDOWS:
            return Diagnosis(NONE, "alleen voor Excel op Windows")
        if Path(f"{folder / ADDIN}{MARK}").exists():
            cure = f"Sluit Excel en voer uit: uvp-xl install-addin --remove. Daarna: {CURE}"
            return Diagnosis(NOTE, "de invoegtoepassing heeft het merkteken van internet", cure)
        try:
            key = rf"{POLICIES}\Excel\Security"
            blocked = computer.registry.first(key, "blockcontentexecutionfrominternet")
        except Unreadable:
            return Diagnosis(NOTE, "het beleid is met dit account niet te lezen")
        if blocked == 0:
            return Diagnosis(GOOD, "uw organisatie blokkeert macro's van internet niet")
        who = "uw organisatie" if blocked else "Excel"
        return Diagnosis(
            GOOD, f"{who} blokkeert macro's in werkboeken van internet; kopieer die eerst"
        )
