"""Install the add-in where Excel finds it, with a note of the path of Python; or remove both."""

from __future__ import annotations

import contextlib
import stat
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
    """The paths of the add-in and of the note with the path of Python (None without a note).

    `change` is what was done with the add-in: "new", "replaced" or "same".
    """

    addin: Path
    setting: Path | None
    change: str


def install(computer: Computer, folder: Path | None = None) -> Installed:
    """Copy the add-in into `folder`, or else the start-up folder, and note the path of Python.

    Raises UsageError where there is no Excel, and WriteError; then nothing has changed. An
    installed add-in of this version stays as it is, with its signature.
    """
    target = _folder(computer, folder) / ADDIN
    note = setting(computer)
    python_path = _encoded_python_path(computer) if note else b""
    packaged = addin_source.addin().read_bytes()
    change = _change(target, packaged)
    try:
        with contextlib.ExitStack() as stack:
            ready = []
            addin_path = target if change != "same" else None
            for path, content in ((addin_path, packaged), (note, python_path)):
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
    """Remove the add-in and the note, and return their paths. Raises UsageError and WriteError."""
    target = _folder(computer, folder) / ADDIN
    note = setting(computer)
    present = _read(target)
    if present is not None and addin_source.code(present) is None:
        raise WriteError(target, OTHER)
    removed = [path for path in (target, note) if path and path.exists()]
    for path in removed:
        try:
            path.unlink()
        except OSError as error:
            raise _unwritable(path, error) from error
    if note:
        with contextlib.suppress(OSError):  # It has other files, or never existed.
            note.parent.rmdir()
    return removed


def noted(computer: Computer) -> str:
    """Return the path of Python in the note; "" without a readable note."""
    note = setting(computer)
    try:
        return note.read_text(computer.encoding).strip() if note else ""
    except (OSError, ValueError):
        return ""


def _folder(computer: Computer, folder: Path | None) -> Path:
    """Return the folder for the add-in."""
    if computer.from_store:
        raise UsageError(FROM_STORE)
    target_folder = folder or startup(computer)
    if target_folder is None:
        raise UsageError(ON_MAC if computer.office else NO_EXCEL.format(system=computer.named))
    return target_folder.absolute()


def _encoded_python_path(computer: Computer) -> bytes:
    """Encode the path of Python for the macros: one line in the code page of the system."""
    path = str(computer.python)
    try:
        return f"{path}\r\n".encode(computer.encoding)
    except UnicodeEncodeError as error:
        raise UsageError(STRANGE.format(path=path)) from error


def _change(target: Path, packaged: bytes) -> str:
    """Return what to do with the add-in; raises WriteError when the present file must stay."""
    present = _read(target)
    if present is None:
        return "new"
    present_code = addin_source.code(present)
    if present_code is None:
        raise WriteError(target, OTHER)
    if present_code == addin_source.code(packaged):
        return "same"
    if addin_source.signed(present):
        raise WriteError(target, SIGNED)
    return "replaced"


def _read(target: Path) -> bytes | None:
    """Return the bytes of the present add-in, None without one; raises WriteError."""
    try:
        kind = target.stat().st_mode
        if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):  # a pipe would block forever
            raise WriteError(target, OTHER)
        return target.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unwritable(target, error) from error


def _unwritable(path: Path, error: OSError) -> WriteError:
    """Return the error for a file that cannot be replaced: mostly Excel has it open."""
    return WriteError(
        path, f"{describe_os_error(error)}; staat Excel nog open, sluit het dan eerst"
    )
