"""A new workbook in a running LibreOffice, to try one check in."""

import pytest

from uvp_xl.backend.live import snapshots
from uvp_xl.selftest.workbench import Bench


@pytest.fixture
def bench(app, tmp_path, monkeypatch):
    """What a check works with."""
    monkeypatch.setenv(snapshots.SETTING, str(tmp_path / "versies"))
    folder = tmp_path / "bestanden"
    folder.mkdir()
    return Bench(app.books.add(), folder)
