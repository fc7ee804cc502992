"""The process that created a file: on which computer, which one, and whether it has ended."""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

_FORM = re.compile(r"(?P<host>[0-9a-f]{10})-(?P<pid>[1-9][0-9]{0,9})-(?P<start>[0-9a-f]*x[0-9]*)")
_MAX_PID = 2**31 - 1
_ENDED = "ended"
"""The start of a process that has ended but is still listed."""
_SYNCHRONIZE, _NO_SUCH_PROCESS, _TIMEOUT = 0x00100000, 87, 258
"""Numbers of Windows: a right to wait for a process, an error, and the result of not ended."""


@dataclass(frozen=True, slots=True)
class ProcessIdentity:
    """A process: a digest of its computer, its number, and when it started.

    Numbers are used again; the start distinguishes two processes with one number. It is "x" where
    the system does not give it.
    """

    host: str
    pid: int
    start: str

    def __str__(self) -> str:
        """Return the form that `parse` reads, fit for a file name."""
        return f"{self.host}-{self.pid}-{self.start}"

    def has_ended(self) -> bool:
        """Return whether this is certainly no longer running; False on another computer."""
        if self.host != _host_digest():
            return False
        if not _exists(self.pid):
            return True
        start = _start(self.pid)
        return "x" not in (start, self.start) and start != self.start


def own() -> ProcessIdentity:
    """Return the identity of this process."""
    return ProcessIdentity(_host_digest(), os.getpid(), _start(os.getpid()))


def parse(text: str) -> ProcessIdentity | None:
    """Return the identity with this text; None for any other text.

    >>> parse("0123456789-42-5f2c9a10x3791")
    ProcessIdentity(host='0123456789', pid=42, start='5f2c9a10x3791')
    """
    match = _FORM.fullmatch(text)
    if not match or int(match["pid"]) > _MAX_PID:
        return None
    return ProcessIdentity(match["host"], int(match["pid"]), match["start"])


def host_name() -> str:
    """Return the name of this computer."""
    return socket.gethostname()


def _host_digest() -> str:
    """Return ten characters for this computer, and for the container in which this runs.

    Two computers may have one name, and processes in two containers may have one number.
    """
    facts = [host_name(), _read("/etc/machine-id")]
    try:
        facts.append(str(Path("/proc/self/ns/pid").readlink()))
    except OSError:
        facts.append("")
    return hashlib.sha256("\n".join(facts).encode("utf-8", "replace")).hexdigest()[:10]


def _exists(pid: int) -> bool:
    """Return whether a process has this number."""
    if sys.platform == "win32":
        return _exists_on_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:  # It belongs to another user.
        pass
    return True


def _exists_on_windows(pid: int) -> bool:
    """Return whether a process has this number; there `os.kill` would end it."""
    ctypes = importlib.import_module("ctypes")
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = kernel.OpenProcess(_SYNCHRONIZE, False, pid)
    if not handle:
        return bool(ctypes.get_last_error() != _NO_SUCH_PROCESS)
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == _TIMEOUT)
    finally:
        kernel.CloseHandle(handle)


def _start(pid: int) -> str:
    """Return when a process started, as boot and clock tick; "x" if the system does not give it."""
    fields = _read(f"/proc/{pid}/stat").rpartition(")")[2].split()
    if len(fields) < 20:
        return "x"
    boot = _read("/proc/sys/kernel/random/boot_id")[:8]
    return _ENDED if fields[0] in "ZX" else f"{boot}x{fields[19]}"


def _read(path: str) -> str:
    """Return the text of a file of the system; "" if there is no such file."""
    try:
        return Path(path).read_text("utf-8", "replace").strip()
    except OSError:
        return ""
