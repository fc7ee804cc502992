"""The backups of a file, and how an earlier version is restored."""

from __future__ import annotations

from pathlib import Path

from uvp_xl.backend.storage import file_versions
from uvp_xl.backend.storage.file_versions import FileVersion, Restored


def versions(path: str | Path) -> list[FileVersion]:
    """Return the backups of a file, the newest first."""
    return file_versions.list_versions(Path(path))


def restore(
    path: str | Path, number: int | None = None, output: str | Path | None = None
) -> Restored:
    """Restore an earlier version of a file, in place after a backup or at `output`.

    `number` counts in `versions`, 1 for the newest; the default is the newest one that differs
    from the file. The file may be broken or gone. Raises UsageError when there is no such
    version, and WriteError; then nothing changed.
    """
    return file_versions.restore(Path(path), number, Path(output) if output else None)
