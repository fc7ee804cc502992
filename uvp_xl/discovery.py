"""What stands in a folder counts: a class is found without being registered."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def classes(package: ModuleType, base: type[T]) -> list[type[T]]:
    """The classes that derive from `base` and that a module in the folder of `package` defines.

    In the order of the files. What a module imports from another is not its own.
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
