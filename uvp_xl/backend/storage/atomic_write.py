"""Write a file whole or not at all: to a temporary file that is renamed in one step."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from uvp_xl.backend.storage import temporary_name
from uvp_xl.backend.storage.content import Content, blocks

_NO_SYNC = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""The errors of a disk that cannot sync, such as some network disks."""


def create(path: Path, content: Content) -> None:
    """Write a new file; raises FileExistsError when the name is taken, and OSError.

    A kill at any moment leaves no file or the whole one; see `publish` for disks without links.
    """
    with temporary_file(path, content) as temporary:
        publish(temporary, path)
        sync_folder(path.parent)


@contextlib.contextmanager
def temporary_file(path: Path, content: Content, like: Path | None = None) -> Iterator[Path]:
    """Yield a new file with `content` in the folder of `path`, synced to disk, to be `rename`d.

    It gets the permissions of `like` (default: `path`) if that exists. It is removed if it was not
    renamed within the with block. Raises OSError.
    """
    like = like or path
    temporary_name.sweep(path.parent)
    temporary = temporary_name.new_path(path)
    exists = like.exists()
    try:
        # Private until it has the permissions of `like`, so that no other user can read it.
        temporary.touch(0o600 if exists else 0o666, exist_ok=False)
        with temporary.open("r+b") as file:
            for block in blocks(content):
                file.write(block)
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


def publish(temporary: Path, path: Path) -> None:
    """Give a complete temporary file the name `path`; raises FileExistsError when it is taken.

    Of several processes that try, one succeeds. Where the disk has no links, the name is reserved
    by an empty file, which is replaced. Raises OSError.
    """
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except (OSError, NotImplementedError):
        path.touch(exist_ok=False)
        try:
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise


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
