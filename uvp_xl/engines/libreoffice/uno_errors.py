"""Translation of errors inside LibreOffice to ordinary Python exceptions.

An exception of UNO is a remote object: it cannot pass through a `with` of contextlib, and its
message is for the developers of LibreOffice. So none leaves a class with `plain_errors`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeVar

from uvp_xl.errors import UsageError

GONE = ("disposed", "cannot get value", "illegal object given")
"""Messages of LibreOffice or its bridge about objects that no longer exist."""
Class = TypeVar("Class", bound=type)


def plain_errors(cls: Class) -> Class:
    """Make all methods and properties of a class raise ordinary errors.

    UsageError when LibreOffice is gone, XlwingsError when a call failed.
    """
    for name, member in list(vars(cls).items()):
        if isinstance(member, FunctionType):
            setattr(cls, name, _guarded(member))
        elif isinstance(member, functools.cached_property):
            member.func = _guarded(member.func)
        elif isinstance(member, property):
            getter, setter = (f and _guarded(f) for f in (member.fget, member.fset))
            setattr(cls, name, property(getter, setter))
    return cls


def _guarded(function: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap a function to raise ordinary errors."""

    @functools.wraps(function)
    def guarded(*args: object, **options: object) -> object:
        try:
            return function(*args, **options)
        except Exception as error:
            plain = _plain_error(error)
            if plain is None:
                raise
            raise plain from None

    return guarded


def _plain_error(error: Exception) -> Exception | None:
    """Return the ordinary error for one of LibreOffice; None for any other exception."""
    name = type(error).__name__
    if not name.startswith("com.sun.star."):
        return None
    kind, message = name.rpartition(".")[2], str(getattr(error, "Message", ""))
    if kind == "DisposedException" or any(phrase in message for phrase in GONE):
        return UsageError("LibreOffice antwoordt niet meer: het programma of het bestand is dicht.")
    from xlwings import XlwingsError

    return XlwingsError(f"LibreOffice kon dit niet doen ({kind}: {message}).")
