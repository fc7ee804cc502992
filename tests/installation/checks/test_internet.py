"""The mark of a file that came from the internet."""

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.internet import MARK, InternetCheck
from uvp_xl.installation.checks.macros import POLICIES
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE
from uvp_xl.installation.excel_folders import startup
from uvp_xl.installation.packaged_files import ADDIN

SECURITY = rf"{POLICIES}\Excel\Security"


def test_the_policy_is_told(tmp_path):
    key = ("HKCU", SECURITY, "blockcontentexecutionfrominternet")
    run = InternetCheck().run
    assert run(windows(tmp_path)).text.startswith("Excel blokkeert macro's in werkboeken")
    assert run(windows(tmp_path, {key: 1})).text.startswith("uw organisatie blokkeert macro's in")
    assert run(windows(tmp_path, {key: 0})).text.endswith("internet niet")
    assert run(windows(tmp_path, closed=[SECURITY])).state == NOTE
    assert run(windows(tmp_path)).state == GOOD
    assert run(mac(tmp_path)).state == NONE


def test_a_mark_on_the_add_in_is_told(tmp_path):
    computer = windows(tmp_path)
    startup(computer).mkdir(parents=True)
    (startup(computer) / f"{ADDIN}{MARK}").touch()
    assert InternetCheck().run(computer).state == NOTE
