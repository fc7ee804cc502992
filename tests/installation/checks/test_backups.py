"""The folder in which earlier versions would come."""

from uvp_xl.installation.checks.backups import BackupsCheck
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NOTE


def test_a_folder_that_can_be_written_or_not(tmp_path):
    assert BackupsCheck().run(Computer(folder=tmp_path)).state == GOOD
    assert list(tmp_path.iterdir()) == []
    assert BackupsCheck().run(Computer(folder=tmp_path / "gone")).state == NOTE
