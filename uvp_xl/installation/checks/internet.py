"""Whether Excel takes the add-in for a file from the internet."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.installation.checks.addin_installed import CURE
from uvp_xl.installation.checks.macros import POLICIES
from uvp_xl.installation.computer import WINDOWS, Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE, Answer, Check
from uvp_xl.installation.excel_folders import startup
from uvp_xl.installation.packaged_files import ADDIN
from uvp_xl.installation.windows_registry import Unreadable

MARK = ":Zone.Identifier"
"""Windows keeps where a file came from in a stream behind its name."""


class Internet(Check):
    """The mark of a downloaded file, and the policy on macros in such files."""

    title, place = "van internet", 70

    def look(self, computer: Computer) -> Answer:
        """Whether the add-in has the mark, and what happens to workbooks that have it."""
        folder = startup(computer)
        if folder is None or computer.system != WINDOWS:
            return Answer(NONE, "alleen voor Excel op Windows")
        if Path(f"{folder / ADDIN}{MARK}").exists():
            cure = f"Sluit Excel en voer uit: uvp-xl install-addin --remove. Daarna: {CURE}"
            return Answer(NOTE, "de invoegtoepassing heeft het merkteken van internet", cure)
        try:
            key = rf"{POLICIES}\Excel\Security"
            blocked = computer.registry.first(key, "blockcontentexecutionfrominternet")
        except Unreadable:
            return Answer(NOTE, "het beleid is met dit account niet te lezen")
        if blocked == 0:
            return Answer(GOOD, "uw organisatie blokkeert macro's van internet niet")
        who = "uw organisatie" if blocked else "Excel"
        return Answer(
            GOOD, f"{who} blokkeert macro's in werkboeken van internet; kopieer die eerst"
        )
