"""The add-in in a start-up folder."""

import pytest

from tests.installation.made_up import mac, package, windows
from uvp_xl.errors import UvpError
from uvp_xl.installation import addin_source
from uvp_xl.installation.checks.addin_installed import AddinCheck
from uvp_xl.installation.doctor_check import GOOD, MISSING, NONE, NOTE
from uvp_xl.installation.excel_folders import startup
from uvp_xl.installation.packaged_files import ADDIN


@pytest.fixture
def computer(tmp_path, monkeypatch):
    """A Windows, and this version of the add-in."""
    made = tmp_path / "made.xlam"
    made.write_bytes(package())
    monkeypatch.setattr(addin_source, "addin", lambda: made)
    return windows(tmp_path)


def put(folder, content):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / ADDIN).write_bytes(content)


def test_there_missing_or_of_another_version(computer):
    assert AddinCheck().run(computer).state == MISSING
    put(startup(computer), package("Uvp 0"))
    old = AddinCheck().run(computer)
    assert (old.state, old.cure) == (MISSING, "Sluit Excel. Voer uit: uvp-xl install-addin")
    put(startup(computer), package(signed=True))
    signed = AddinCheck().run(computer)
    assert signed.state == GOOD
    assert signed.text.endswith("(ondertekend)")


def test_one_for_the_whole_machine_will_do(computer, tmp_path):
    put(tmp_path / "Office16" / "XLSTART", package())
    assert AddinCheck().run(computer).state == GOOD


def test_what_cannot_be_read_is_told(computer):
    (startup(computer) / ADDIN).mkdir(parents=True)
    assert AddinCheck().run(computer).state == NOTE


def test_an_installation_without_it_is_told(computer, monkeypatch):
    def none():
        raise UvpError("uvp-xl.xlam ontbreekt in deze installatie.")

    monkeypatch.setattr(addin_source, "addin", none)
    assert AddinCheck().run(computer).cure == "uvp-xl.xlam ontbreekt in deze installatie."


def test_a_mac_has_no_buttons(tmp_path):
    assert AddinCheck().run(mac(tmp_path)).state == NONE
