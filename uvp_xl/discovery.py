"""Find the modules and the classes in a package, so that a new one is one new file."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def modules(package: ModuleType, mark: str) -> list[ModuleType]:
    """Return the modules in `package` that define the name `mark`, in order of their names.

    The mark distinguishes the modules that take part from helpers in the same folder.

    >>> import json
    >>> [module.__name__ for module in modules(json, "JSONEncoder")]
    ['json.encoder']
    """
    return [module for module in _all_modules(package) if hasattr(module, mark)]


def classes(package: ModuleType, base: type[T]) -> list[type[T]]:
    """Return the classes that derive from `base` and are defined by a module in `package`.

    They come in the order of the files; a class that a module only imports does not count.
    """
    return [
        value
        for module in _all_modules(package)
        for value in vars(module).values()
        if inspect.isclass(value)
        and issubclass(value, base)
        and value is not base
        and value.__module__ == module.__name__
    ]


def _all_modules(package: ModuleType) -> list[ModuleType]:
    """Import and return every module in `package`."""
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return [import_module(f"{package.__name__}.{name}") for name in names]
