"""Computers that are not here: a Windows and a Mac with their own disk, registry and packages."""

import contextlib
import zipfile
from io import BytesIO
from pathlib import Path

from uvp_xl.installation.computer import MAC, WINDOWS, Computer
from uvp_xl.installation.windows_registry import Registry


class Winreg:
    """What `winreg` is on Windows, over a dictionary of (hive, key, name)."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = "HKCU", "HKLM"

    def __init__(self, values=(), closed=()):
        self.values = {(h, k.casefold(), n.casefold()): v for (h, k, n), v in dict(values).items()}
        self.closed = {key.casefold() for key in closed}

    @contextlib.contextmanager
    def _open(self, hive, key):
        if key.casefold() in self.closed:
            raise PermissionError(13, "Access is denied")
        if not any(known[:2] == (hive, key.casefold()) for known in self.values):
            raise FileNotFoundError(2, "cannot find the file")
        yield hive, key.casefold()

    def _value(self, opened, name):
        if (*opened, name.casefold()) not in self.values:
            raise FileNotFoundError(2, "cannot find the file")
        return self.values[(*opened, name.casefold())], 1

    OpenKey, QueryValueEx = _open, _value


def windows(folder: Path, values=(), closed=(), **more) -> Computer:
    """A Windows whose disk is `folder`, with Excel, and with these values in its registry."""
    excel = folder / "Office16" / "EXCEL.EXE"
    excel.parent.mkdir(exist_ok=True)
    excel.touch()
    python = folder / "uvp" / "Scripts" / "python.exe"
    python.parent.mkdir(parents=True, exist_ok=True)
    python.touch()
    from uvp_xl.installation.checks.excel_present import APP_PATH

    known = {("HKLM", APP_PATH, ""): f'"{excel}"', **dict(values)}
    facts = {
        "environment": {"APPDATA": str(folder / "Roaming"), "PATH": ""},
        "home": folder,
        "folder": folder,
        "root": folder,
        "python": python,
        "python_home": folder / "Python311",
        "registry": Registry(Winreg(known, closed)),
        "version": {"xlwings": "0.37.8", "pywin32": "311"}.get,
        "requirements": ("xlwings==0.37.8",),
        "encoding": "cp1252",
        "uncompiled": list,
    }
    return Computer(system=WINDOWS, **{**facts, **more})


def mac(folder: Path, **more) -> Computer:
    """A Mac whose disk is `folder`, with Excel."""
    (folder / "Applications" / "Microsoft Excel.app").mkdir(parents=True, exist_ok=True)
    facts = {
        "environment": {"PATH": ""},
        "home": folder / "Users" / "an",
        "folder": folder,
        "root": folder,
        "registry": Registry(),
        "version": {"xlwings": "0.37.8", "appscript": "1.3"}.get,
        "requirements": ("xlwings==0.37.8",),
        "uncompiled": list,
    }
    return Computer(system=MAC, **{**facts, **more})


def package(code="Uvp 1", signed=False, tab="<customUI>UVP</customUI>") -> bytes:
    """An add-in with this code."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("xl/vbaProject.bin", code)
        archive.writestr("customUI/customUI.xml", tab)
        if signed:
            archive.writestr("xl/vbaProjectSignatureV3.bin", "x")
    return made.getvalue()
