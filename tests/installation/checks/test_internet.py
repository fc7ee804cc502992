"""The mark of a file that came from the internet."""

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.internet import MARK, Internet
from uvp_xl.installation.checks.macros import POLICIES
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE
from uvp_xl.installation.excel_folders import startup
from uvp_xl.installation.packaged_files import ADDIN

SECURITY = rf"{POLICIES}\Excel\Security"


def test_the_policy_is_told(tmp_path):
    key = ("HKCU", SECURITY, "blockcontentexecutionfrominternet")
    look = Internet().look
    assert look(windows(tmp_path)).said.startswith("Excel blokkeert macro's in werkboeken")
    assert look(windows(tmp_path, {key: 1})).said.startswith("uw organisatie blokkeert macro's in")
    assert look(windows(tmp_path, {key: 0})).said.endswith("internet niet")
    assert look(windows(tmp_path, closed=[SECURITY])).state == NOTE
    assert look(windows(tmp_path)).state == GOOD
    assert look(mac(tmp_path)).state == NONE


def test_a_mark_on_the_add_in_is_told(tmp_path):
    computer = windows(tmp_path)
    startup(computer).mkdir(parents=True)
    (startup(computer) / f"{ADDIN}{MARK}").touch()
    assert Internet().look(computer).state == NOTE
