"""Find the family modules of a package, so that a new family is one new file and nothing more."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


def families(package: str, mark: str) -> tuple[ModuleType, ...]:
    """The modules of `package` (dotted name) that define the name `mark`, in order of name.

    The mark tells a family from the helpers beside it.

    >>> [module.__name__ for module in families("json", "JSONEncoder")]
    ['json.encoder']
    """
    path = importlib.import_module(package).__path__
    names = sorted(f"{package}.{found.name}" for found in pkgutil.iter_modules(path))
    modules = (importlib.import_module(name) for name in names)
    return tuple(module for module in modules if hasattr(module, mark))
