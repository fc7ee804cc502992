"""The earlier versions of a file, and the outcome of restoring one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from uvp_xl.dutch_text import date_and_time
from uvp_xl.formats.listings.styled_line import Line

if TYPE_CHECKING:
    from uvp_xl.backend.storage.file_versions import FileVersion, Restored

DAMAGED = "Deze versie is beschadigd; misschien kan Excel haar niet openen."


def version_lines(file: str, versions: Sequence[FileVersion]) -> Iterator[Line]:
    """Yield the versions of a file, the newest first, and how to restore one."""
    yield file, "bold"
    yield "", ""
    if not versions:
        yield "Er is nog geen eerdere versie bewaard.", "bold"
        return
    for version in versions:
        remark = "gelijk aan het bestand nu" if version.is_current else ""
        remark = remark if version.is_readable else "beschadigd"
        time, size = date_and_time(version.created_at), file_size(version.size)
        yield f"  {version.number:>3}   {time:<33} {size:>10}   {remark}".rstrip(), ""
    yield "", ""
    yield "Elke versie is het bestand zoals het op dat moment was.", ""
    yield "Terugzetten kan met --version en het nummer.", ""


def restored_lines(restored: Restored) -> Iterator[str]:
    """Yield which version was restored, and where."""
    version = restored.version
    time = date_and_time(version.created_at)
    if not restored.changed:
        yield f"{restored.path} is al gelijk aan versie {version.number}, van {time}."
        yield "Er is niets veranderd."
        return
    yield f"{restored.path} is weer precies zoals op {time} (versie {version.number})."
    if restored.backed_up:
        yield "Wat er stond, is bewaard. Terugdraaien kan met --version 1."


def restored_warnings(restored: Restored) -> Sequence[str]:
    """Return what the user must know about a version that was restored."""
    if not restored.changed:
        return ()
    return (*restored.notes, *(() if restored.version.is_readable else (DAMAGED,)))


def file_size(size: int) -> str:
    """Return a number of bytes in kB or MB.

    >>> file_size(900), file_size(24_300), file_size(1_250_000)
    ('1 kB', '24 kB', '1,2 MB')
    """
    if size < 1_000_000:
        return f"{max(round(size / 1000), 1)} kB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
