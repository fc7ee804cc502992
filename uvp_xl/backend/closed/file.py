"""A workbook in a closed file: read by calamine, written by grafting sheets into its package."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from uvp_xl.backend.closed import atomic, backup, lock, preflight, proof, reader
from uvp_xl.backend.closed.markup import BadMarkup
from uvp_xl.backend.closed.package import BadPackage, Package
from uvp_xl.backend.closed.reason import because
from uvp_xl.errors import InUse, Unwritable, UsageError, WriteError
from uvp_xl.grid import Grid
from uvp_xl.reports.sheet import Sheet


class ClosedWorkbook:
    """One file, held in memory from the moment that it is opened.

    `notes` says in Dutch what of a replaced sheet could not be kept, and `changes` gives the
    names of the parts that `save` will write otherwise than they were read.
    """

    def __init__(self, path: Path | str) -> None:
        """Read the file and look after its package; raises a ReadError."""
        self.name = str(path)
        self.notes: tuple[str, ...] = ()
        self._path = Path(path)
        self._original = preflight.load(self._path)
        self._package = preflight.open_package(self._path, self._original)
        self._data = self._original
        self._put: tuple[str, ...] = ()

    def grids(self) -> Sequence[Grid]:
        """All worksheets, hidden ones too, and those that were put; raises a ReadError."""
        return reader.read(self._path, self._data, self._package)

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Graft `sheets` into the package; raises Unwritable when that is not safe."""
        from uvp_xl.backend.closed.graft import graft
        from uvp_xl.backend.closed.refusal import refusal

        if self._package is None:
            raise Unwritable(self._path, "alleen een .xlsx of .xlsm kan worden ververst")
        try:
            why = refusal(self._package, self._path.suffix)
            if why:
                raise Unwritable(self._path, why)
            grafted = graft(self._package, sheets)
        except BadPackage as error:
            raise Unwritable(self._path, str(error)) from error
        except (BadMarkup, KeyError, ValueError) as error:
            raise Unwritable(self._path, "de opbouw van de werkmap is beschadigd") from error
        except OverflowError as error:
            raise Unwritable(self._path, "er zijn te veel opmaakstijlen") from error
        self._data, self._package = grafted.data, Package(grafted.data)
        self._put += tuple(sheet.name for sheet in sheets)
        self.notes += grafted.notes

    @property
    def changes(self) -> list[str]:
        """The parts that differ from the file as it was read; nothing before `put`."""
        if self._package is None or self._data is self._original:
            return []
        return proof.changes(Package(self._original), self._package)

    def save(self, target: Path) -> None:
        """Write the workbook to `target`, whole or not at all; raises a WriteError.

        In place there is first a backup, in `.uvp-backups` beside the file.
        """
        if target.suffix.lower() != self._path.suffix.lower():
            raise UsageError(f"{target.name}: de naam moet eindigen op {self._path.suffix}.")
        target = target.resolve()
        self._prove(target)
        why = lock.held(target)
        if why:
            raise InUse(target, why)
        if target == self._path.resolve():
            self._keep(target)
        try:
            atomic.write(target, self._data)
        except OSError as error:
            raise WriteError(target, because(error)) from error

    def _prove(self, target: Path) -> None:
        """Raise WriteError when anything differs that `put` has no business with."""
        if self._package is None or self._data is self._original:
            return
        wrong = proof.differences(Package(self._original), self._package, self._put)
        if wrong:
            raise WriteError(target, f"er zou te veel veranderen: {', '.join(wrong[:5])}")

    def _keep(self, target: Path) -> None:
        """Make the backup, of a file that is still as it was read."""
        try:
            if target.read_bytes() != self._original:
                raise WriteError(target, "het is intussen door iemand anders veranderd")
            backup.keep(target, self._original, dt.datetime.now())
        except OSError as error:
            why = f"een reservekopie maken lukt niet: {because(error)}"
            raise WriteError(target, why) from error
