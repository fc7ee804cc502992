"""The findings of one file as bytes: small in memory and between processes, or in a file."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from typing import IO, overload

from uvp_xl.finding import Finding
from uvp_xl.formats.finding_tally import Tally, tally


class PackedFindings(Sequence[Finding]):
    """Findings that only exist as objects while they are read.

    They can move to a file, private to this process. `tally` counts them.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Pack the findings."""
        self.tally: Tally = tally(findings)
        self._count = len(findings)
        self._data = pickle.dumps(list(findings), pickle.HIGHEST_PROTOCOL)
        self._file: IO[bytes] | None = None
        self._start, self.size = 0, len(self._data)

    def move_to(self, file: IO[bytes]) -> None:
        """Write the bytes at the end of a file without a buffer and keep only their position.

        Raises OSError; then they stay in memory.
        """
        start = file.seek(0, 2)
        rest = memoryview(self._data)
        while rest:
            rest = rest[file.write(rest) :]
        self._file, self._start, self._data = file, start, b""

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._unpacked())

    @overload
    def __getitem__(self, index: int) -> Finding: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Finding]: ...
    def __getitem__(self, index: int | slice) -> Finding | Sequence[Finding]:
        return self._unpacked()[index]

    def _unpacked(self) -> list[Finding]:
        data = self._data
        if self._file:
            self._file.seek(self._start)
            data = self._file.read(self.size)
        findings: list[Finding] = pickle.loads(data)
        return findings
