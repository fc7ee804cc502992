"""The computer that is looked at: all that a check may ask, so that a test can make one up."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

from uvp_xl.installation import bytecode_cache
from uvp_xl.installation.windows_registry import Registry, registry

WINDOWS, MAC = "win32", "darwin"
SYSTEMS = {WINDOWS: "Windows", MAC: "macOS", "linux": "Linux"}


def installed(package: str) -> str:
    """The version of an installed package; "" when it is not there."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _requirements() -> tuple[str, ...]:
    """What this program says that it needs; nothing when it runs without being installed."""
    try:
        return tuple(metadata.requires("uvp-xl") or ())
    except metadata.PackageNotFoundError:
        return ()


@dataclass(frozen=True)
class Computer:
    """One computer, one user, one Python. Without arguments: this one."""

    system: str = sys.platform
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)
    home: Path = field(default_factory=Path.home)
    folder: Path = field(default_factory=Path.cwd)
    """Where the command was given: backups of the workbooks here come in a folder here."""
    root: Path = Path("/")
    """Below it stand the programs of a Mac."""
    python: Path = Path(sys.executable)
    python_version: tuple[int, ...] = tuple(map(int, platform.python_version_tuple()[:2]))
    python_home: Path = Path(sys.base_prefix)
    """Where the Python behind a virtual environment stands."""
    registry: Registry = field(default_factory=registry)
    version: Callable[[str], str] = installed
    requirements: tuple[str, ...] = field(default_factory=_requirements)
    encoding: str = "mbcs" if sys.platform == WINDOWS else "utf-8"
    """How the macros read a text file: in the code page of the system."""
    uncompiled: Callable[[], Sequence[Path]] = bytecode_cache.missing
    """The files that a click loads and that have no bytecode; raises OSError."""
    writes_bytecode: bool = not sys.dont_write_bytecode
    """Whether Python may write bytecode: an environment variable can switch that off."""

    @property
    def named(self) -> str:
        """What people call the system."""
        return SYSTEMS.get(self.system, self.system)

    @property
    def office(self) -> bool:
        """Whether Excel exists for this system."""
        return self.system in (WINDOWS, MAC)

    @property
    def from_store(self) -> bool:
        """Whether Python is that of the Microsoft Store.

        What it writes below %APPDATA% comes in a folder of its own, where Excel does not look.
        """
        return self.system == WINDOWS and "WindowsApps" in str(self.python_home)
