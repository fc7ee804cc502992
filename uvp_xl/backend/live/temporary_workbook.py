"""A temporary file with a workbook to copy sheets from."""

from __future__ import annotations

import contextlib
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def temporary_workbook(data: bytes, suffix: str) -> Iterator[Path]:
    """Write a file with a unique name, and delete it afterwards.

    Excel opens no two workbooks with the same name.
    """
    with tempfile.TemporaryDirectory(prefix="uvp-xl-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / f"uvp-xl-{uuid.uuid4().hex}{suffix}"
        path.write_bytes(data)
        yield path
