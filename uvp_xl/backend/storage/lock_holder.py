"""What is in a lock file: which process writes, who started it and when."""

from __future__ import annotations

import contextlib
import datetime as dt
import getpass
import json
import stat
from dataclasses import dataclass
from pathlib import Path

from uvp_xl.backend.storage import process_identity, temporary_name
from uvp_xl.dutch_text import date_and_time

_MAX_BYTES = 2000
"""Bytes of a lock file that are read; one is about 200 long."""
_MAX_SHOWN = 60
"""Longest name that is shown."""


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who writes a file: the name of the computer and of the user, and the time as Dutch text.

    `claim` is the name of the temporary file that this holder's lock was made of; it is different
    for each lock. The fields are empty when they are unknown.
    """

    claim: str
    computer: str = ""
    user: str = ""
    since: str = ""

    def has_ended(self) -> bool:
        """Return whether the process certainly no longer runs; False on another computer."""
        process = temporary_name.creator(self.claim)
        return self.is_here() and process is not None and process.has_ended()

    def is_here(self) -> bool:
        """Return whether this is a process of this computer, as far as its name shows."""
        return self.computer in ("", process_identity.host_name())

    def content(self) -> bytes:
        """Return the contents of the lock file, which a person can read too."""
        process = temporary_name.creator(self.claim)
        fields = {
            "computer": self.computer,
            "proces": process.pid if process else 0,
            "gebruiker": self.user,
            "sinds": self.since,
            "kenmerk": self.claim,
        }
        return json.dumps(fields, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"

    def description(self) -> str:
        """Return who writes, where and since when, as a Dutch clause.

        >>> LockHolder("", "PC-12", "jansen", "3 november 2020 om 9.05 uur").description()
        'jansen op computer PC-12, sinds 3 november 2020 om 9.05 uur'
        """
        where = "" if self.is_here() else f" op computer {self.computer}"
        since = f", sinds {self.since}" if self.since else ""
        return f"{self.user or 'iemand'}{where}{since}"


def new_holder(claim: Path) -> LockHolder:
    """Return this process as holder, from now."""
    try:
        user = getpass.getuser()
    except (ImportError, KeyError, OSError):  # A user of whom the system knows only a number.
        user = ""
    since = date_and_time(dt.datetime.now())
    return LockHolder(claim.name, process_identity.host_name(), user, since)


def read_holder(file: Path) -> LockHolder | None:
    """Return who is in a lock file; None when it is empty, damaged or no file at all."""
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        if stat.S_ISREG(file.lstat().st_mode):  # A pipe would block forever.
            with file.open("rb") as lock:
                fields = json.loads(lock.read(_MAX_BYTES))
            claim = str(fields["kenmerk"])
            if temporary_name.creator(claim):
                shown = (_shown(fields[key]) for key in ("computer", "gebruiker", "sinds"))
                return LockHolder(claim, *shown)
    return None


def _shown(value: object) -> str:
    """Return a text from a lock file if it is safe to show, else ""."""
    text = value if isinstance(value, str) else ""
    return text if text.isprintable() and len(text) <= _MAX_SHOWN else ""
