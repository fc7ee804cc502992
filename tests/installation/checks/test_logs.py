"""The temporary folder."""

from uvp_xl.installation.checks.logs import Logs
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING


def test_a_temporary_folder_that_can_be_written_or_not(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert Logs().look(Computer()).state == GOOD
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    assert Logs().look(Computer()).state == MISSING
