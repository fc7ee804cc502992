"""Excel found, or not."""

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.excel_present import APP_PATH, ExcelCheck
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE


def test_on_windows_the_registry_knows(tmp_path):
    answer = ExcelCheck().run(windows(tmp_path))
    assert (answer.state, answer.text) == (GOOD, str(tmp_path / "Office16" / "EXCEL.EXE"))
    for values in (
        {("HKLM", APP_PATH, ""): str(tmp_path / "gone.exe")},
        {("HKLM", APP_PATH, ""): 1},
    ):
        assert ExcelCheck().run(windows(tmp_path, values)).state == NOTE
    assert ExcelCheck().run(windows(tmp_path, closed=[APP_PATH])).state == NOTE


def test_on_a_mac_it_is_a_program(tmp_path):
    computer = mac(tmp_path)
    assert ExcelCheck().run(computer).state == GOOD
    (tmp_path / "Applications" / "Microsoft Excel.app").rmdir()
    assert ExcelCheck().run(computer).state == NOTE


def test_on_linux_there_is_none():
    assert ExcelCheck().run(Computer(system="linux")).state == NONE
