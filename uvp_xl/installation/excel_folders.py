"""Where things stand that Excel and this program share: on Windows, for on a Mac there is no way.

The macros look in the same places; they say so in macros/Uvp.bas.
"""

from __future__ import annotations

from pathlib import Path

from uvp_xl.installation.computer import WINDOWS, Computer

PYTHON_SETTING = "UVP_PYTHON"
"""The environment variable that names the Python of the buttons."""
MACHINE = (
    ("ProgramW6432", "uvp-xl/Scripts/python.exe"),
    ("ProgramFiles", "uvp-xl/Scripts/python.exe"),
)
LAUNCHERS = (("LOCALAPPDATA", "Programs/Python/Launcher/py.exe"), ("SystemRoot", "py.exe"))


def startup(computer: Computer) -> Path | None:
    """The folder of which Excel opens everything when it starts; None where buttons cannot work."""
    if computer.system != WINDOWS:
        return None
    return _roaming(computer) / "Microsoft" / "Excel" / "XLSTART"


def setting(computer: Computer) -> Path | None:
    """The file in which the macros read where Python stands; None where buttons cannot work."""
    if computer.system != WINDOWS:
        return None
    return _roaming(computer) / "uvp-xl" / "python.txt"


def machine_wide(computer: Computer) -> list[Path]:
    """Where the macros look for Python after what was set for the user, in their order."""
    known = computer.environment
    return [Path(known[name]) / rest for name, rest in (*MACHINE, *LAUNCHERS) if known.get(name)]


def _roaming(computer: Computer) -> Path:
    """%APPDATA%."""
    known = computer.environment.get("APPDATA")
    return Path(known) if known else computer.home / "AppData" / "Roaming"
