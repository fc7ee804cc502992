"""Write a file whole or not at all: first beside it, then under its own name in one step."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

STALE = 3600
"""Seconds after which a file beside is no longer somebody's work, but left by a killed run."""
_NO_SYNC = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""What a disk says that cannot sync; some network disks do."""


def write(path: Path, data: bytes) -> None:
    """Write `data` to `path`; raises OSError and leaves nothing behind.

    A kill at any moment leaves the old file or the new one, whole. A file that was there hands
    its permissions on.
    """
    with temporary_file(path, data) as made:
        rename(made, path)


@contextlib.contextmanager
def temporary_file(path: Path, data: bytes, like: Path | None = None) -> Iterator[Path]:
    """A new file in the folder of `path` with `data`, safely on the disk, to be `rename`d.

    It has the permissions of `like` (or else of `path`) if that exists. If it was not renamed in
    the with block, it is removed. Raises OSError.
    """
    like = like or path
    start = f".uvp-{hashlib.sha256(os.fsencode(like.name)).hexdigest()[:12]}-"
    _sweep(path.parent, start)
    made = path.with_name(f"{start}{secrets.token_hex(4)}.tmp")
    known = like.exists()
    try:
        # Nobody reads along in the moment before it has the permissions of `like`.
        made.touch(0o600 if known else 0o666, exist_ok=False)
        with made.open("r+b") as file:
            file.write(data)
            file.flush()
            if known:
                _hand_on(like, made)
            _sync(file.fileno())
        yield made
    finally:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)


def rename(made: Path, path: Path) -> None:
    """Give `made` the name `path`, in one step; raises OSError, EBUSY when another has it open."""
    try:
        made.replace(path)
    except PermissionError as error:
        if getattr(error, "winerror", 0):  # so Windows says that somebody has `path` open
            raise OSError(errno.EBUSY, "in use", str(path)) from error
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut, where the system can do that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sync(handle: int) -> None:
    """Wait until a file is on the disk; not where the disk cannot say."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise


def _sweep(folder: Path, start: str) -> None:
    """Remove what killed runs left beside this same file; what fails is for a next time."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f"{start}*.tmp"):
            if time.time() - left.lstat().st_mtime > STALE:
                left.unlink()


def _hand_on(old: Path, new: Path) -> None:
    """Give `new` the permissions of `old`, and its owner, group and attributes where that goes.

    Where the group cannot be kept, another group does not get its rights.
    """
    facts = old.stat()
    mode = stat.S_IMODE(facts.st_mode)
    if sys.platform != "win32":
        for owner in (-1, facts.st_uid):  # the group first: that may succeed alone
            with contextlib.suppress(OSError):
                os.chown(new, owner, facts.st_gid)
        if new.stat().st_gid != facts.st_gid:
            mode &= ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3
    if sys.platform == "linux":  # access control lists are such attributes too
        with contextlib.suppress(OSError):
            for name in os.listxattr(old):
                with contextlib.suppress(OSError):
                    os.setxattr(new, name, os.getxattr(old, name))
    if stat.S_IMODE(new.stat().st_mode) != mode:
        new.chmod(mode)
