"""Find classes in the modules of a package, so that none need be registered."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def classes(package: ModuleType, base: type[T]) -> list[type[T]]:
    """Return the subclasses of `base` that the modules of `package` define, in order of file name.

    Classes that a module imports are left out.
    """
    names = [f"{package.__name__}.{found.name}" for found in pkgutil.iter_modules(package.__path__)]
    return [
        value
        for name in names
        for value in vars(import_module(name)).values()
        if inspect.isclass(value)
        and issubclass(value, base)
        and value is not base
        and value.__module__ == name
    ]
