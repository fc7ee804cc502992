"""What goes wrong inside LibreOffice, told as an ordinary Python error.

An exception of UNO is a remote object: it cannot pass a `with` of contextlib, and its text is for
the makers of LibreOffice. So none leaves an engine's class that is marked `plain`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeVar

from uvp_xl.errors import UsageError

GONE = ("disposed", "cannot get value", "illegal object given")
"""What LibreOffice says, or its bridge, of objects that are no more."""
Class = TypeVar("Class", bound=type)


def plain(cls: Class) -> Class:
    """Let all methods and properties of a class raise ordinary errors.

    UsageError when LibreOffice is gone, XlwingsError when it could not do what was asked.
    """
    for name, member in list(vars(cls).items()):
        if isinstance(member, FunctionType):
            setattr(cls, name, _guarded(member))
        elif isinstance(member, functools.cached_property):
            member.func = _guarded(member.func)
        elif isinstance(member, property):
            get, change = (part and _guarded(part) for part in (member.fget, member.fset))
            setattr(cls, name, property(get, change))
    return cls


def _guarded(function: Callable[..., Any]) -> Callable[..., Any]:
    """The same function, whose errors from LibreOffice are told plainly."""

    @functools.wraps(function)
    def guarded(*args: object, **options: object) -> object:
        try:
            return function(*args, **options)
        except Exception as error:
            told = _told(error)
            if told is None:
                raise
            raise told from None

    return guarded


def _told(error: Exception) -> Exception | None:
    """The plain error for one of LibreOffice; None when it is not from there."""
    name = type(error).__name__
    if not name.startswith("com.sun.star."):
        return None
    what, message = name.rpartition(".")[2], str(getattr(error, "Message", ""))
    if what == "DisposedException" or any(sign in message for sign in GONE):
        return UsageError("LibreOffice antwoordt niet meer: het programma of het bestand is dicht.")
    from xlwings import XlwingsError

    return XlwingsError(f"LibreOffice kon dit niet doen ({what}: {message}).")
