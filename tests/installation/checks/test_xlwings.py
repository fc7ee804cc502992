"""The library that talks to Excel, in the version that fits."""

import pytest

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.xlwings import XlwingsCheck
from uvp_xl.installation.computer import Computer
from uvp_xl.installation.doctor_check import GOOD, MISSING


@pytest.mark.parametrize(
    ("versions", "said", "cure"),
    [
        ({"xlwings": "0.37.8", "pywin32": "311"}, "versie 0.37.8", ""),
        ({"pywin32": "311"}, "niet geïnstalleerd", "pip install xlwings==0.37.8"),
        ({"xlwings": "0.33.0"}, "versie 0.33.0, maar nodig is 0.37.8", "install xlwings==0.37.8"),
        ({"xlwings": "0.37.8"}, "versie 0.37.8, maar pywin32 ontbreekt", "pip install pywin32"),
    ],
)
def test_on_windows(tmp_path, versions, said, cure):
    answer = XlwingsCheck().run(windows(tmp_path, version=versions.get))
    assert answer.text == said
    assert answer.cure.endswith(cure)
    assert answer.state == (MISSING if cure else GOOD)


def test_a_mac_needs_another_bridge_and_linux_none(tmp_path):
    assert XlwingsCheck().run(mac(tmp_path)).state == GOOD
    assert "appscript" in XlwingsCheck().run(mac(tmp_path, version={"xlwings": "0.37.8"}.get)).text
    assert XlwingsCheck().run(Computer(system="linux", requirements=())).state == GOOD
