"""The folders that Excel and this program share: on Windows only, a Mac has no buttons.

The macros search the same folders; see macros/Uvp.bas.
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
    """Return the folder from which Excel opens all files at its start; None without buttons."""
    if computer.system != WINDOWS:
        return None
    return _roaming(computer) / "Microsoft" / "Excel" / "XLSTART"


def setting(computer: Computer) -> Path | None:
    """Return the file with the path of Python for the macros; None without buttons."""
    if computer.system != WINDOWS:
        return None
    return _roaming(computer) / "uvp-xl" / "python.txt"


def machine_wide(computer: Computer) -> list[Path]:
    """Return the paths that the macros try after the settings of the user, in their order."""
    known = computer.environment
    return [Path(known[name]) / rest for name, rest in (*MACHINE, *LAUNCHERS) if known.get(name)]


def _roaming(computer: Computer) -> Path:
    """Return %APPDATA%."""
    known = computer.environment.get("APPDATA")
    return Path(known) if known else computer.home / "AppData" / "Roaming"
