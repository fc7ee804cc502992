"""A new workbook in a running LibreOffice, for single checks."""

import pytest

from uvp_xl.backend.live import snapshots
from uvp_xl.selftest.workbench import Workbench


@pytest.fixture
def bench(app, tmp_path, monkeypatch):
    """Return the workbench of a check."""
    monkeypatch.setenv(snapshots.SETTING, str(tmp_path / "versies"))
    folder = tmp_path / "bestanden"
    folder.mkdir()
    return Workbench(app.books.add(), folder)
