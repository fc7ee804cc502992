"""The computer to check: all that a check may query, so that a test can fake one."""

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
    """Return the version of an installed package; "" when it is not installed."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _requirements() -> tuple[str, ...]:
    """Return the requirements of this program; none when it runs without being installed."""
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
    """The current folder: backups of the workbooks in it are kept in a subfolder."""
    root: Path = Path("/")
    """The root of the disk, under which a Mac has its programs."""
    python: Path = Path(sys.executable)
    python_version: tuple[int, ...] = tuple(map(int, platform.python_version_tuple()[:2]))
    python_home: Path = Path(sys.base_prefix)
    """The base Python of a virtual environment."""
    registry: Registry = field(default_factory=registry)
    version: Callable[[str], str] = installed
    requirements: tuple[str, ...] = field(default_factory=_requirements)
    encoding: str = "mbcs" if sys.platform == WINDOWS else "utf-8"
    """The encoding in which the macros read a text file: the code page of the system."""
    uncompiled: Callable[[], Sequence[Path]] = bytecode_cache.missing
    """Returns the files that a click loads without bytecode; raises OSError."""
    writes_bytecode: bool = not sys.dont_write_bytecode
    """Whether Python may write bytecode: an environment variable can switch that off."""

    @property
    def named(self) -> str:
        """The common name of the system."""
        return SYSTEMS.get(self.system, self.system)

    @property
    def office(self) -> bool:
        """Whether Excel exists for this system."""
        return self.system in (WINDOWS, MAC)

    @property
    def from_store(self) -> bool:
        """Whether Python is that of the Microsoft Store.

        Its files below %APPDATA% are redirected to a private folder that Excel does not read.
        """
        return self.system == WINDOWS and "WindowsApps" in str(self.python_home)
