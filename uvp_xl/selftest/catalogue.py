"""All checks there are, found in the folder beside this file."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module

from uvp_xl.selftest import checks
from uvp_xl.selftest.check import Check


def all_checks() -> list[Check]:
    """One object of every check, in the order of the report."""
    names = [f"{checks.__name__}.{module.name}" for module in pkgutil.iter_modules(checks.__path__)]
    found = [made() for name in names for made in _defined_in(name)]
    return sorted(found, key=lambda check: check.place)


def _defined_in(name: str) -> list[type[Check]]:
    """The checks that a module defines itself."""
    return [
        value
        for value in vars(import_module(name)).values()
        if inspect.isclass(value) and issubclass(value, Check) and value.__module__ == name
    ]
