"""Write a file whole or not at all: to a temporary file that is renamed in one step."""

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
"""Seconds after which a temporary file is no longer in use, but left by a killed run."""
_NO_SYNC = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""The errors of a disk that cannot sync, such as some network disks."""


def write(path: Path, data: bytes) -> None:
    """Write `data` to `path`; raises OSError and then leaves no temporary file.

    A kill at any moment leaves either the old or the new file, whole. The new file gets the
    permissions of the old one.
    """
    with temporary_file(path, data) as temporary:
        rename(temporary, path)


@contextlib.contextmanager
def temporary_file(path: Path, data: bytes, like: Path | None = None) -> Iterator[Path]:
    """Yield a new file with `data` in the folder of `path`, synced to disk, to be `rename`d.

    It gets the permissions of `like` (default: `path`) if that exists. It is removed if it was not
    renamed within the with block. Raises OSError.
    """
    like = like or path
    prefix = f".uvp-{hashlib.sha256(os.fsencode(like.name)).hexdigest()[:12]}-"
    _sweep(path.parent, prefix)
    temporary = path.with_name(f"{prefix}{secrets.token_hex(4)}.tmp")
    exists = like.exists()
    try:
        # Private until it has the permissions of `like`, so that no other user can read it.
        temporary.touch(0o600 if exists else 0o666, exist_ok=False)
        with temporary.open("r+b") as file:
            file.write(data)
            file.flush()
            if exists:
                _copy_permissions(like, temporary)
            _sync(file.fileno())
        yield temporary
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def rename(temporary: Path, path: Path) -> None:
    """Rename `temporary` to `path` in one step; raises OSError, EBUSY when the file is open."""
    try:
        temporary.replace(path)
    except PermissionError as error:
        if getattr(error, "winerror", 0):  # how Windows reports that `path` is open
            raise OSError(errno.EBUSY, "in use", str(path)) from error
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder survive a power cut, where the system supports that."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sync(handle: int) -> None:
    """Wait until a file is on disk, unless the disk does not support that."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise


def _sweep(folder: Path, prefix: str) -> None:
    """Remove temporary files of this same file that killed runs left; ignore failures."""
    with contextlib.suppress(OSError):
        for stale in folder.glob(f"{prefix}*.tmp"):
            if time.time() - stale.lstat().st_mtime > STALE:
                stale.unlink()


def _copy_permissions(old: Path, new: Path) -> None:
    """Copy the permissions to `new`, and owner, group and attributes where allowed.

    When the group cannot be kept, the other group does not get its permissions.
    """
    status = old.stat()
    mode = stat.S_IMODE(status.st_mode)
    if sys.platform != "win32":
        for owner in (-1, status.st_uid):  # the group first: that may succeed on its own
            with contextlib.suppress(OSError):
                os.chown(new, owner, status.st_gid)
        if new.stat().st_gid != status.st_gid:
            mode &= ~stat.S_IRWXG | (mode & stat.S_IRWXO) << 3
    if sys.platform == "linux":  # access control lists are extended attributes too
        with contextlib.suppress(OSError):
            for name in os.listxattr(old):
                with contextlib.suppress(OSError):
                    os.setxattr(new, name, os.getxattr(old, name))
    if stat.S_IMODE(new.stat().st_mode) != mode:
        new.chmod(mode)
