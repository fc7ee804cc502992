"""Put the add-in where Excel finds it, and note where Python stands; or take both away."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from uvp_xl.backend.os_errors import describe_os_error
from uvp_xl.backend.storage import atomic_write
from uvp_xl.errors import UsageError, WriteError
from uvp_xl.installation import addin_source
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.excel_folders import setting, startup
from uvp_xl.installation.packaged_files import ADDIN

NO_EXCEL = (
    "Excel bestaat niet voor {system}. LibreOffice heeft de knoppen niet nodig: "
    "uvp-xl refresh --open."
)
ON_MAC = (
    "Op een Mac mag Excel geen ander programma starten, dus daar zijn geen knoppen. "
    "U kunt wel verversen: uvp-xl refresh --open."
)
FROM_STORE = (
    "Deze Python komt uit de Microsoft Store en kan niets neerzetten waar Excel het vindt. "
    "Installeer Python van python.org, en uvp-xl daarin."
)
STRANGE = (
    "Excel kan het pad van Python hier niet lezen: {path}. Installeer Python in een map zonder "
    r"bijzondere letters, zoals C:\uvp-xl."
)
OTHER = "dit is geen invoegtoepassing van uvp-xl; geef het een andere naam of verwijder het"
SIGNED = (
    "wat er staat, is ondertekend en van een andere versie; haal het eerst weg met --remove, en "
    "laat de nieuwe versie opnieuw ondertekenen"
)


@dataclass(frozen=True)
class Installed:
    """Where the add-in stands now, and the note of where Python stands (None when there is none).

    `change` tells what was done with the add-in: "new", "replaced" or "same".
    """

    addin: Path
    setting: Path | None
    change: str


def install(computer: Computer, folder: Path | None = None) -> Installed:
    """Copy the add-in into `folder`, or else the start-up folder, and note where Python stands.

    Raises UsageError where there is no Excel, and WriteError; then nothing has changed. An add-in
    of this version that is there stays as it is, with its signature.
    """
    target = _folder(computer, folder) / ADDIN
    note = setting(computer)
    said = _said(computer) if note else b""
    made = addin_source.addin().read_bytes()
    change = _change(target, made)
    try:
        with contextlib.ExitStack() as stack:
            ready = []
            for path, content in ((target if change != "same" else None, made), (note, said)):
                if path:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    ready.append(
                        (stack.enter_context(atomic_write.temporary_file(path, content)), path)
                    )
            for beside, path in ready:  # A full disk or a locked folder was met before this.
                atomic_write.rename(beside, path)
    except OSError as error:
        raise _unwritable(target, error) from error
    return Installed(target, note, change)


def remove(computer: Computer, folder: Path | None = None) -> list[Path]:
    """Take the add-in and the note away; gives what was there. Raises UsageError and WriteError."""
    target = _folder(computer, folder) / ADDIN
    note = setting(computer)
    if target.exists() and addin_source.code(target.read_bytes()) is None:
        raise WriteError(target, OTHER)
    gone = [path for path in (target, note) if path and path.exists()]
    for path in gone:
        try:
            path.unlink()
        except OSError as error:
            raise _unwritable(path, error) from error
    if note:
        with contextlib.suppress(OSError):  # It holds something else, or was never there.
            note.parent.rmdir()
    return gone


def noted(computer: Computer) -> str:
    """The path of Python that was noted; "" when there is no note that can be read."""
    note = setting(computer)
    try:
        return note.read_text(computer.encoding).strip() if note else ""
    except (OSError, ValueError):
        return ""


def _folder(computer: Computer, folder: Path | None) -> Path:
    """The folder for the add-in."""
    if computer.from_store:
        raise UsageError(FROM_STORE)
    found = folder or startup(computer)
    if found is None:
        raise UsageError(ON_MAC if computer.office else NO_EXCEL.format(system=computer.named))
    return found.absolute()


def _said(computer: Computer) -> bytes:
    """The path of Python as the macros can read it: one line in the code page of the system."""
    path = str(computer.python)
    try:
        return f"{path}\r\n".encode(computer.encoding)
    except UnicodeEncodeError as error:
        raise UsageError(STRANGE.format(path=path)) from error


def _change(target: Path, made: bytes) -> str:
    """What is to be done with the add-in; raises WriteError when what stands there must stay."""
    try:
        present = target.read_bytes()
    except FileNotFoundError:
        return "new"
    except OSError as error:
        raise _unwritable(target, error) from error
    known = addin_source.code(present)
    if known is None:
        raise WriteError(target, OTHER)
    if known == addin_source.code(made):
        return "same"
    if addin_source.signed(present):
        raise WriteError(target, SIGNED)
    return "replaced"


def _unwritable(path: Path, error: OSError) -> WriteError:
    """The error for a file that cannot be replaced: mostly Excel has it open."""
    return WriteError(
        path, f"{describe_os_error(error)}; staat Excel nog open, sluit het dan eerst"
    )
