"""The lock of this program on a file that it replaces: a hidden file next to it.

Two runs that replace one file at the same time would each overwrite the change of the other. A lock
of a process that has ended is taken over, only on the same computer; the time plays no part.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.storage import process_identity, temporary_name
from uvp_xl.backend.storage.atomic_write import publish
from uvp_xl.backend.storage.lock_holder import LockHolder, new_holder, read_holder
from uvp_xl.errors import BeingWritten, WriteError

PREFIX = ".~uvp-lock."
MAX_NAME_BYTES = 100
"""Bytes of a file name that are in the name of its lock; a longer name gets a digest."""
ATTEMPTS = 100
"""How often a lock may disappear just before it is read; more means a disk that does not work."""

_held: set[str] = set()
"""The claims of the locks that this process holds now."""


@contextlib.contextmanager
def write_lock(path: Path) -> Iterator[None]:
    """Lock the file at `path`, which need not exist.

    Raises BeingWritten when another run or another thread has the lock, WriteError when a lock that
    was left cannot be removed, and OSError when none can be created.
    """
    with _hold(path, path.with_name(lock_name(path.name))):
        _sweep(path.parent)
        yield


def lock_name(name: str) -> str:
    """Return the name of the lock of a file; the end keeps it out of a list of workbooks.

    >>> lock_name("plan.xlsx")
    '.~uvp-lock.plan.xlsx#'
    """
    whole = os.fsencode(name)
    if len(whole) > MAX_NAME_BYTES:
        start = whole[:MAX_NAME_BYTES].decode("utf-8", "ignore")
        digest = hashlib.sha256(name.casefold().encode("utf-8", "surrogateescape")).hexdigest()
        name = f"{start}~{digest[:8]}"
    return f"{PREFIX}{name}#"


@contextlib.contextmanager
def _hold(path: Path, lock: Path) -> Iterator[None]:
    """Hold `lock`, which is for `path` or for taking over a lock.

    The claim is a complete lock under a name of its own. It exists before the lock and, on most
    disks, until after it, so that the owner of a damaged lock can be found.
    """
    claim = temporary_name.new_path(lock)
    _held.add(claim.name)
    try:
        with claim.open("xb") as file:
            file.write(new_holder(claim).content())
        with contextlib.suppress(OSError):  # Whoever waits may read for whom.
            claim.chmod(0o644)
        _acquire(path, lock, claim)
        yield
    finally:
        with contextlib.suppress(OSError):
            if _is_made_of(lock, claim):  # A user may have removed it, and another run come.
                lock.unlink()
        with contextlib.suppress(OSError):
            claim.unlink(missing_ok=True)
        _held.discard(claim.name)


def _acquire(path: Path, lock: Path, claim: Path) -> None:
    """Turn the claim into the lock, after the removal of a lock that was left."""
    for _ in range(ATTEMPTS):
        if _published(claim, lock):
            return
        holder = _holder(lock, claim)
        if holder and not _is_gone(holder):
            raise BeingWritten(path, _explanation(holder, lock))
        if holder:
            _remove_left(path, lock, claim)
    raise BeingWritten(path, _explanation(LockHolder(""), lock))


def _published(claim: Path, lock: Path) -> bool:
    """Return whether the claim has become the lock."""
    try:
        publish(claim, lock)
    except FileExistsError:
        return _is_made_of(lock, claim)  # A network disk may repeat what succeeded.
    return True


def _holder(lock: Path, own: Path | None = None) -> LockHolder | None:
    """Return who has the lock; None when it is free now.

    A damaged lock belongs to a process with a claim other than `own`, if any of them still runs. A
    process that is about to create the lock has its claim first.
    """
    before = _state(lock)
    holder = read_holder(lock)
    if holder or before is None:
        return holder
    for claim in temporary_name.temporary_files(lock):
        process = temporary_name.creator(claim.name)
        if claim != own and process and not process.has_ended():
            return read_holder(claim) or LockHolder(claim.name)
    return LockHolder("") if _state(lock) == before else None


def _is_gone(holder: LockHolder) -> bool:
    """Return whether this lock was left: by a process that ended, or by this one."""
    process = temporary_name.creator(holder.claim)
    if process == process_identity.own() and holder.is_here():
        return holder.claim not in _held
    return not holder.claim or holder.has_ended()


def _remove_left(path: Path, lock: Path, own: Path | None = None) -> None:
    """Remove a lock that was left.

    Only one process at a time may do so, after another look: otherwise a slow one would remove the
    new lock of a fast one.
    """
    with _hold(path, _taking(lock)):
        holder = _holder(lock, own)
        if holder and _is_gone(holder):
            try:
                lock.unlink(missing_ok=True)
            except OSError as error:
                why = f"het verborgen bestand “{lock.name}” ernaast gaat niet weg"
                raise WriteError(path, f"{why}: {describe_os_error(error)}") from error


def _is_made_of(lock: Path, claim: Path) -> bool:
    """Return whether this lock was made of this claim."""
    holder = read_holder(lock)
    return holder is not None and holder.claim == claim.name


def _sweep(folder: Path) -> None:
    """Remove the locks of killed runs on other files, and on taking over; ignore failures."""
    with contextlib.suppress(OSError):
        for lock in temporary_name.files_with_prefix(folder, PREFIX):
            holder = _holder(lock)
            if holder and _is_gone(holder):
                with contextlib.suppress(OSError, WriteError):
                    _remove_left(lock, lock)


def _taking(lock: Path) -> Path:
    """Return the path of the lock on taking over `lock`."""
    return lock.with_name(f"{lock.name}+")


def _state(lock: Path) -> tuple[int, ...] | None:
    """Return what is different for another file of this name; None when there is none."""
    try:
        status = lock.lstat()
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _explanation(holder: LockHolder, lock: Path) -> str:
    """Return who has the lock and what to do, as a Dutch clause."""
    return (
        f"{holder.description()}; is dat niet zo, "
        f"verwijder dan het verborgen bestand “{lock.name}” ernaast"
    )
