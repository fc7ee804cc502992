"""The Python that the buttons start."""

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.interpreter import InterpreterCheck
from uvp_xl.installation.doctor_check import GOOD, MISSING, NONE, NOTE
from uvp_xl.installation.excel_folders import setting


def note(computer, python):
    path = setting(computer)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(f"{python}\r\n".encode(computer.encoding))


def test_this_one_another_one_or_none(tmp_path):
    run, computer = InterpreterCheck().run, windows(tmp_path)
    assert run(computer).state == MISSING
    note(computer, tmp_path / "gone" / "python.exe")
    assert run(computer).state == MISSING
    note(computer, computer.python)
    assert run(computer).state == GOOD
    other = tmp_path / "python.exe"
    other.touch()
    note(computer, other)
    assert run(computer).state == NOTE


def test_one_for_the_whole_machine_will_do(tmp_path):
    python = tmp_path / "uvp-xl" / "Scripts" / "python.exe"
    python.parent.mkdir(parents=True)
    python.touch()
    computer = windows(tmp_path, environment={"ProgramFiles": str(tmp_path)}, python=python)
    assert InterpreterCheck().run(computer).state == GOOD


def test_the_setting_goes_before_the_note(tmp_path):
    computer = windows(tmp_path)
    note(computer, computer.python)
    other = tmp_path / "python.exe"
    other.touch()
    environment = {**computer.environment, "UVP_PYTHON": str(other)}
    assert InterpreterCheck().run(windows(tmp_path, environment=environment)).state == NOTE


def test_a_mac_has_no_buttons(tmp_path):
    assert InterpreterCheck().run(mac(tmp_path)).state == NONE
