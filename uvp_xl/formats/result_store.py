"""The results of a batch: read once as they come, and again as often as a format needs."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import IO, overload

from uvp_xl.formats.batch_outcome import FileResult
from uvp_xl.formats.packed_findings import PackedFindings

ROOM = 4_000_000
"""Bytes of packed findings in memory; what comes after them goes to a temporary file."""


class ResultStore(Sequence[FileResult]):
    """Results in the order in which they come, which are kept without growing with their findings.

    Each is taken from `results` when it is first needed. Packed findings go to a temporary file of
    this object, which is a context; without room for one they stay in memory.
    """

    def __init__(self, results: Iterable[FileResult]) -> None:
        """Take no result yet."""
        self._coming = iter(results)
        self._kept: list[FileResult] = []
        self._size = 0
        self._closing = contextlib.ExitStack()
        self._file: IO[bytes] | None = None

    def __enter__(self) -> ResultStore:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._closing.close()

    def __iter__(self) -> Iterator[FileResult]:
        index = 0
        while index < len(self._kept) or self._take():
            yield self._kept[index]
            index += 1

    def __len__(self) -> int:
        while self._take():
            pass
        return len(self._kept)

    def __bool__(self) -> bool:
        """Return whether there is any result, without taking more than the first."""
        return bool(self._kept) or self._take()

    @overload
    def __getitem__(self, index: int) -> FileResult: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[FileResult]: ...
    def __getitem__(self, index: int | slice) -> FileResult | Sequence[FileResult]:
        return self._kept[: len(self)][index]

    def _take(self) -> bool:
        """Keep the next result; return whether there was one."""
        for result in self._coming:
            if isinstance(result.findings, PackedFindings):
                self._file_away(result.findings)
            self._kept.append(result)
            return True
        return False

    def _file_away(self, findings: PackedFindings) -> None:
        """Move findings out of memory when there are many already."""
        self._size += findings.size
        if self._size > ROOM:
            with contextlib.suppress(OSError):  # a full or missing folder for temporary files
                self._file = self._file or self._closing.enter_context(_temporary_file())
                findings.move_to(self._file)


def _temporary_file() -> IO[bytes]:
    """Return a new file without a name or a buffer; raises OSError.

    A buffer would keep what a full disk refused, and raise again at each later reading.
    """
    import tempfile  # slow to load, and a small batch needs none

    return tempfile.TemporaryFile(buffering=0)
