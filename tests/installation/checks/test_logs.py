"""The temporary folder."""

from uvp_xl.installation.checks.logs import LogsCheck
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING


def test_a_temporary_folder_that_can_be_written_or_not(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert LogsCheck().run(Computer()).state == GOOD
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    assert LogsCheck().run(Computer()).state == MISSING
