"""A workbook in a closed file: read by calamine, written by changing its package."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.package_xml import BadMarkup
from uvp_xl.backend.ooxml.workbook_part import WorkbookPart
from uvp_xl.backend.reading import grid_reader, preflight
from uvp_xl.backend.reading.kinds.encryption import is_encrypted
from uvp_xl.errors import ReadError, Unwritable, UsageError, WriteError
from uvp_xl.grid import Grid
from uvp_xl.work_budget import metered

if TYPE_CHECKING:
    from uvp_xl.backend.workbook_protocol import Workbook, Written
    from uvp_xl.cell_edit import Edit, Refused
    from uvp_xl.sheets.sheet_model import Sheet
    from uvp_xl.workbook_metadata import Metadata


IN_PLACE = (".xlsx", ".xlsm")
"""The kinds of files that are changed in place; for other kinds a new file is created."""
ENCRYPTED = "er staat een wachtwoord op, en dat zou vervallen; haal het er eerst af"


class ClosedWorkbook:
    """One file, held in memory from the moment it is opened.

    `notes` lists, in Dutch, what could not be kept of a replaced sheet. `changes` lists the package
    parts that `save` will write differently.
    """

    immediate = False

    def __init__(self, path: Path | str, password: str = "") -> None:
        """Read the file and check its package; raises a ReadError."""
        self.name = str(path)
        self.notes: tuple[str, ...] = ()
        self._path = Path(path)
        self._original = data = preflight.load(self._path)
        with metered(self.name):
            self._encrypted = is_encrypted(data)
            if self._encrypted:
                from uvp_xl.backend.reading.decryption import decrypt

                data = decrypt(self._path, data, password)
            self._package = self._opened = preflight.open_package(self._path, data)
        self._base, self._before = data, self._package
        self._grids: Sequence[Grid] | None = None
        self._put: tuple[str, ...] = ()
        self._edited: dict[str, set[tuple[int, int]]] = {}

    def grids(self) -> Sequence[Grid]:
        """Return all worksheets, including hidden ones and those just put; raises a ReadError."""
        if self._grids is None:
            self._grids = tuple(self._read(self._package))
        return self._grids

    def metadata(self) -> Metadata:
        """Return what surrounds the cells; empty for other kinds than .xlsx and .xlsm."""
        from uvp_xl.backend.reading import metadata_reader

        return metadata_reader.read(self._package)

    def for_target(self, target: Path) -> Workbook:
        """Return this workbook, or a new one with the same cells for another kind of file.

        Raises UsageError and Unwritable when too much would be lost.
        """
        suffix, new_suffix = self._path.suffix.lower(), target.suffix.lower()
        same = os.path.realpath(target) == os.path.realpath(self._path)
        if same or (suffix == new_suffix and suffix in IN_PLACE):
            return self
        if suffix in IN_PLACE and new_suffix in IN_PLACE:
            raise UsageError(f"{target.name}: de naam moet eindigen op {suffix}.")
        if self._encrypted:
            raise Unwritable(self._path, ENCRYPTED)
        from uvp_xl.backend.fresh.new_workbook import FreshWorkbook

        return FreshWorkbook(self.name, self.grids()).for_target(target)

    def edit(self, edits: Sequence[Edit]) -> list[Refused]:
        """Change these cells in the package; raises Unwritable when that is not safe."""
        from uvp_xl.backend.editing.cell_edits import edit_cells

        with self._writable() as package:
            edited = edit_cells(package, edits, self._read)
        self._now(edited.package)
        for name, cells in edited.cells.items():
            self._edited.setdefault(name, set()).update(cells)
        return edited.refused

    def put(self, sheets: Sequence[Sheet]) -> None:
        """Graft `sheets` into the package; raises Unwritable when that is not safe."""
        from uvp_xl.backend.grafting.graft import graft
        from uvp_xl.sheets import sheet_links

        with self._writable() as package:
            typed = self._typed_on(package, sheets)
            grafted = graft(package, sheets)
        self._now(grafted.package)
        self._put += tuple(sheet.name for sheet in sheets)
        self.notes += (*typed, *grafted.notes, *sheet_links.notes(sheets))

    def backups(self) -> Iterator[ClosedWorkbook]:
        """Yield the readable backups of this file, newest first."""
        from uvp_xl.backend.storage import backup  # a check never needs this room

        for path in backup.list_backups(self._path.resolve()):
            with contextlib.suppress(ReadError):
                yield ClosedWorkbook(path)

    def same_content(self, other: Workbook) -> bool:
        """Return whether both would be saved as the same bytes."""
        return isinstance(other, ClosedWorkbook) and self._content() == other._content()

    def revert_to(self, other: Workbook) -> None:
        """Hold what the file of `other` held when it was opened.

        `save` writes it byte for byte, after a backup. Raises UsageError for another kind of file.
        """
        kind = self._path.suffix.lower()
        if not isinstance(other, ClosedWorkbook) or other._path.suffix.lower() != kind:
            raise UsageError(f"{other.name}: dit is geen eerdere versie van {self._path.name}.")
        self._base = other._original
        self._before = preflight.open_package(self._path, self._base)
        self._now(self._before)
        self._put, self._edited, self.notes = (), {}, ()

    @property
    def changes(self) -> list[str]:
        """The parts that differ from the file as it was read; none before `edit` or `put`."""
        if self._package is None or self._opened is None:
            return []
        from uvp_xl.backend.grafting import proof

        return proof.changed_names(self._opened, self._package)

    def save(self, target: Path) -> Written:
        """Write the workbook to `target`, whole or not at all; raises a WriteError.

        An existing `target` is backed up first, in `.uvp-backups` in its folder. In place, the file
        must still have the bytes that were read; elsewhere an identical file is left alone.
        """
        if target.suffix.lower() != self._path.suffix.lower():
            raise UsageError(f"{target.name}: de naam moet eindigen op {self._path.suffix}.")
        given, target = target, Path(os.path.realpath(target))
        data = self._content()
        self._prove(target, data)
        in_place = target == Path(os.path.realpath(self._path))
        read = self._original if in_place else None
        from uvp_xl.backend.storage import replace_file

        self.notes += replace_file.replace_contents(target, data, read)
        return self._written(given)

    def _written(self, target: Path) -> Written:
        """Return the result of writing to `target`."""
        from uvp_xl.backend.grafting import part_inventory
        from uvp_xl.backend.workbook_protocol import Written

        if self._package is None or self._before is None:
            return Written(target, notes=self.notes)
        parts = part_inventory.changed_parts(self._before, self._package)
        return Written(target, parts, len(self._package.names), self.notes)

    def _content(self) -> bytes:
        """Return the bytes that `save` writes."""
        if self._package is None or self._package is self._before:
            return self._base
        return self._package.to_bytes()

    def _read(self, package: Package | None) -> list[Grid]:
        """Return the sheets of a package of this file; raises a ReadError."""
        return grid_reader.read(self._path, self._base, package)

    def _now(self, package: Package | None) -> None:
        """Continue with this package."""
        self._package, self._grids = package, None

    def _typed_on(self, package: Package, sheets: Sequence[Sheet]) -> list[str]:
        """Return, in Dutch, what users typed on the sheets that are about to be replaced."""
        from uvp_xl.report_state import content_fingerprint, typed_text

        book = WorkbookPart(package)
        written = {sheet.name.casefold(): sheet for sheet in sheets}
        fingerprints = {
            tab.name: book.name_text(index, content_fingerprint.NAME)
            for index, tab in enumerate(book.tabs)
            if tab.name.casefold() in written
        }
        grids = self.grids() if any(fingerprints.values()) else ()
        replaced = ((g, written[g.name.casefold()]) for g in grids if g.name in fingerprints)
        return list(typed_text.lost_text(replaced, fingerprints))

    @contextlib.contextmanager
    def _writable(self) -> Iterator[Package]:
        """Yield the package to write to; raises Unwritable when writing is or proves unsafe."""
        from uvp_xl.backend.grafting.writability import NOT_IN_PLACE, refusal

        if self._package is None or self._encrypted:
            raise Unwritable(self._path, ENCRYPTED if self._encrypted else NOT_IN_PLACE)
        try:
            why = refusal(self._package, self._path.suffix)
            if why:
                raise Unwritable(self._path, why)
            yield self._package
        except BadPackage as error:
            raise Unwritable(self._path, str(error)) from error
        except (BadMarkup, KeyError, ValueError) as error:
            raise Unwritable(self._path, "de opbouw van de werkmap is beschadigd") from error
        except OverflowError as error:
            raise Unwritable(self._path, "er zijn te veel opmaakstijlen") from error

    def _prove(self, target: Path, data: bytes) -> None:
        """Raise WriteError when `data` has a change that `edit` and `put` should not make.

        The content of `revert_to` is compared with the file it came from.
        """
        if self._before is None or data is self._base:
            return
        from uvp_xl.backend.grafting import proof

        try:
            after = Package(data)
            wrong = proof.unexpected_differences(self._before, after, self._put, self._edited)
        except (BadMarkup, BadPackage, UsageError) as error:
            raise WriteError(target, "de opbouw van de werkmap is beschadigd") from error
        if wrong:
            raise WriteError(target, f"er zou te veel veranderen: {', '.join(wrong[:5])}")
