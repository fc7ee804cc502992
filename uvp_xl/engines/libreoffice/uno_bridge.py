"""The way to a running LibreOffice: its UNO bridge for Python, over a local pipe or a socket.

The bridge (pyuno) is no package of PyPI. It comes with LibreOffice, or with Debian's python3-uno,
and works only in the version of Python that it was built for.
"""

from __future__ import annotations

import builtins
import contextlib
import importlib
import platform
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from uvp_xl.errors import UsageError

Uno: TypeAlias = Any
"""An object of LibreOffice: it lives there, and Python knows no type for it."""
PIPE = "uvp-xl"
"""The name of the pipe that is tried when none is given."""
PLACES = (
    "/usr/lib/python3/dist-packages",
    "/usr/lib/libreoffice/program",
    "/usr/lib64/libreoffice/program",
    "/opt/libreoffice*/program",
    "/Applications/LibreOffice.app/Contents/Resources",
    "C:/Program Files/LibreOffice/program",
)
"""Folders in which the bridge stands when Python does not find it by itself."""
NOBODY = "com.sun.star.connection.NoConnectException"
"""What the bridge says when none listens."""
BROKEN = "com.sun.star.uno.RuntimeException"
"""What the bridge says when it breaks while it is being made.

Either LibreOffice is going away, or this process is connected to it already: the new connection is
then not needed and closes at once, sometimes (a race in UNO) before its only answer is taken: 79 of
1,657 connections on a busy machine. The next try succeeds.
"""
TRIES = 5
"""How many bridges in a row may break before LibreOffice counts as gone."""
PAUSE = 0.05
"""Seconds between two tries to reach a LibreOffice that is starting."""


@cache
def bridge() -> Uno:
    """The module `uno`; raises UsageError when it is not there or made for another Python.

    Importing it changes neither where Python looks for other modules nor how it imports them.
    """
    with _unchanged():
        sys.path += [str(folder) for place in PLACES for folder in _folders(place)]
        try:
            return importlib.import_module("uno")
        except ImportError as error:
            version = ".".join(platform.python_version_tuple()[:2])
            raise UsageError(
                "Voor LibreOffice ontbreekt de koppeling met Python (UNO), of zij hoort bij een "
                f"andere versie dan Python {version}. Installeer het pakket python3-uno."
            ) from error


def available() -> bool:
    """Whether the bridge can be used in this Python."""
    try:
        bridge()
    except UsageError:
        return False
    return True


def address(pipe: str = PIPE, host: str = "", port: int = 0) -> str:
    """Where LibreOffice listens, as it was told with --accept.

    >>> address(), address(host="localhost", port=2002)
    ('pipe,name=uvp-xl', 'socket,host=localhost,port=2002')
    """
    return f"socket,host={host},port={port}" if host else f"pipe,name={pipe}"


def connect(where: str, patience: float = 0) -> Uno:
    """The component context of the LibreOffice that listens at `where`.

    Tries for `patience` seconds; raises UsageError when there is none.
    """
    uno = bridge()
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    nobody, broken = uno.getClass(NOBODY), uno.getClass(BROKEN)
    until, tries = time.monotonic() + patience, TRIES
    while True:
        try:
            return resolver.resolve(f"uno:{where};urp;StarOffice.ComponentContext")
        except (nobody, broken) as error:
            tries = tries - 1 if isinstance(error, broken) else TRIES
            gone = tries <= 0 or not isinstance(error, broken)
            if gone and time.monotonic() >= until:
                raise UsageError(
                    "Er luistert geen LibreOffice. Sluit LibreOffice en start het opnieuw met: "
                    f'soffice --accept="{where};urp;"'
                ) from error
            time.sleep(PAUSE)


def desktop(context: Uno) -> Uno:
    """The desktop of a LibreOffice: all its open documents."""
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def struct(name: str, **fields: object) -> Uno:
    """A UNO struct; `name` without com.sun.star."""
    made = bridge().createUnoStruct(f"com.sun.star.{name}")
    for field, value in fields.items():
        setattr(made, field, value)
    return made


def enum(name: str, value: str) -> Uno:
    """A value of a UNO enumeration; `name` without com.sun.star."""
    return bridge().Enum(f"com.sun.star.{name}", value)


def properties(**values: object) -> tuple[Uno, ...]:
    """Named values, as LibreOffice takes them for opening and saving."""
    return tuple(struct("beans.PropertyValue", Name=n, Value=v) for n, v in values.items())


@contextlib.contextmanager
def _unchanged() -> Iterator[None]:
    """Put back what an import of `uno` changes: the search path and `import` itself."""
    path, importer = list(sys.path), builtins.__import__
    try:
        yield
    finally:
        sys.path[:] = path
        builtins.__import__ = importer


def _folders(place: str) -> list[Path]:
    """The folders that a place with wildcards stands for."""
    path = Path(place)
    return sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor)))) if path.anchor else []
