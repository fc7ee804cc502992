"""The Windows registry, for the settings of Excel; only read, never written."""

from __future__ import annotations

import importlib
import sys
from typing import Any, TypeAlias

Value = int | str
Winreg: TypeAlias = Any
"""The module winreg, or anything with its functions: it is only there on Windows."""
USER, MACHINE = "HKEY_CURRENT_USER", "HKEY_LOCAL_MACHINE"


class Unreadable(Exception):
    """This account may not read the key."""


class Registry:
    """Single values by hive, key and name; empty on any other system than Windows."""

    def __init__(self, winreg: Winreg = None) -> None:
        """Read with `winreg`; None where there is no registry."""
        self._winreg = winreg

    def value(self, hive: str, key: str, name: str = "") -> Value | None:
        r"""Return the value `name` of `key`, None when there is none; raises Unreadable.

        >>> Registry().value(USER, r"Software\Microsoft", "name") is None
        True
        """
        if self._winreg is None:
            return None
        try:
            with self._winreg.OpenKey(getattr(self._winreg, hive), key) as opened:
                value, _ = self._winreg.QueryValueEx(opened, name)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise Unreadable(key) from error
        return value if isinstance(value, int | str) else None

    def first(self, key: str, name: str = "") -> Value | None:
        """Return the value for the whole machine, else that of the user; raises Unreadable."""
        for hive in (MACHINE, USER):
            value = self.value(hive, key, name)
            if value is not None:
                return value
        return None


def registry() -> Registry:
    """Return the registry of this computer, empty on other systems than Windows."""
    return Registry(importlib.import_module("winreg") if sys.platform == "win32" else None)
