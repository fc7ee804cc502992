"""Excel found, or not."""

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.excel_present import APP_PATH, Excel
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE


def test_on_windows_the_registry_knows(tmp_path):
    answer = Excel().look(windows(tmp_path))
    assert (answer.state, answer.said) == (GOOD, str(tmp_path / "Office16" / "EXCEL.EXE"))
    for values in (
        {("HKLM", APP_PATH, ""): str(tmp_path / "gone.exe")},
        {("HKLM", APP_PATH, ""): 1},
    ):
        assert Excel().look(windows(tmp_path, values)).state == NOTE
    assert Excel().look(windows(tmp_path, closed=[APP_PATH])).state == NOTE


def test_on_a_mac_it_is_a_program(tmp_path):
    computer = mac(tmp_path)
    assert Excel().look(computer).state == GOOD
    (tmp_path / "Applications" / "Microsoft Excel.app").rmdir()
    assert Excel().look(computer).state == NOTE


def test_on_linux_there_is_none():
    assert Excel().look(Computer(system="linux")).state == NONE
