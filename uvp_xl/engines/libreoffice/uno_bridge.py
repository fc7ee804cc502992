"""Connection to a running LibreOffice: its UNO bridge for Python, over a local pipe or a socket.

The bridge (pyuno) is not on PyPI. It comes with LibreOffice, or with Debian's python3-uno, and
works only in the version of Python that it was built for.
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
"""A remote object of LibreOffice, without a type in Python."""
PIPE = "uvp-xl"
"""The default name of the pipe."""
BRIDGE_FOLDERS = (
    "/usr/lib/python3/dist-packages",
    "/usr/lib/libreoffice/program",
    "/usr/lib64/libreoffice/program",
    "/opt/libreoffice*/program",
    "/Applications/LibreOffice.app/Contents/Resources",
    "C:/Program Files/LibreOffice/program",
)
"""Folders that may have the bridge when Python does not find it by itself."""
NO_CONNECTION = "com.sun.star.connection.NoConnectException"
"""The exception of the bridge when no LibreOffice listens."""
BROKEN = "com.sun.star.uno.RuntimeException"
"""The exception of the bridge when it breaks while it is being built.

Either LibreOffice is quitting, or this process already has a connection: the new one is then not
needed and closes at once, sometimes (a race in UNO) before its only reply is read: 79 of 1,657
connections on a busy machine. The next try succeeds.
"""
TRIES = 5
"""The number of consecutive broken bridges after which LibreOffice counts as gone."""
PAUSE = 0.05
"""Seconds between two tries to reach a LibreOffice that is starting."""


@cache
def uno_module() -> Uno:
    """Import the module `uno`; raises UsageError when it is missing or for another Python.

    The import changes neither the search path of other modules nor `import` itself.
    """
    with _import_state_restored():
        sys.path += [str(folder) for pattern in BRIDGE_FOLDERS for folder in _folders(pattern)]
        try:
            return importlib.import_module("uno")
        except ImportError as error:
            version = ".".join(platform.python_version_tuple()[:2])
            raise UsageError(
                "Voor LibreOffice ontbreekt de koppeling met Python (UNO), of zij hoort bij een "
                f"andere versie dan Python {version}. Installeer het pakket python3-uno."
            ) from error


def available() -> bool:
    """Return whether the bridge works in this Python."""
    try:
        uno_module()
    except UsageError:
        return False
    return True


def listen_address(pipe: str = PIPE, host: str = "", port: int = 0) -> str:
    """Return the address that LibreOffice listens on, as in its option --accept.

    >>> listen_address(), listen_address(host="localhost", port=2002)
    ('pipe,name=uvp-xl', 'socket,host=localhost,port=2002')
    """
    return f"socket,host={host},port={port}" if host else f"pipe,name={pipe}"


def connect(address: str, patience: float = 0) -> Uno:
    """Return the component context of the LibreOffice that listens on `address`.

    Tries for `patience` seconds; raises UsageError when there is none.
    """
    uno = uno_module()
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    no_connection, broken = uno.getClass(NO_CONNECTION), uno.getClass(BROKEN)
    deadline, tries = time.monotonic() + patience, TRIES
    while True:
        try:
            return resolver.resolve(f"uno:{address};urp;StarOffice.ComponentContext")
        except (no_connection, broken) as error:
            tries = tries - 1 if isinstance(error, broken) else TRIES
            gone = tries <= 0 or not isinstance(error, broken)
            if gone and time.monotonic() >= deadline:
                raise UsageError(
                    "Er luistert geen LibreOffice. Sluit LibreOffice en start het opnieuw met: "
                    f'soffice --accept="{address};urp;"'
                ) from error
            time.sleep(PAUSE)


def desktop(context: Uno) -> Uno:
    """Return the desktop of a LibreOffice, with all its open documents."""
    return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)


def struct(name: str, **fields: object) -> Uno:
    """Create a UNO struct; `name` is without com.sun.star."""
    created = uno_module().createUnoStruct(f"com.sun.star.{name}")
    for field, value in fields.items():
        setattr(created, field, value)
    return created


def enum(name: str, value: str) -> Uno:
    """Return a value of a UNO enumeration; `name` is without com.sun.star."""
    return uno_module().Enum(f"com.sun.star.{name}", value)


def properties(**values: object) -> tuple[Uno, ...]:
    """Create the UNO property values for opening and saving documents."""
    return tuple(struct("beans.PropertyValue", Name=n, Value=v) for n, v in values.items())


@contextlib.contextmanager
def _import_state_restored() -> Iterator[None]:
    """Restore what an import of `uno` changes: the search path and `import` itself."""
    path, importer = list(sys.path), builtins.__import__
    try:
        yield
    finally:
        sys.path[:] = path
        builtins.__import__ = importer


def _folders(pattern: str) -> list[Path]:
    """Return the existing folders that match an absolute path with wildcards."""
    path = Path(pattern)
    return sorted(Path(path.anchor).glob(str(path.relative_to(path.anchor)))) if path.anchor else []
