"""What the settings and policies for macros come to."""

import pytest

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.macros import POLICIES, USER_SETTINGS, MacrosCheck
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE

SECURITY = rf"{POLICIES}\Excel\Security"
TRUSTED = rf"{SECURITY}\Trusted Locations"


@pytest.mark.parametrize(
    ("values", "state", "said"),
    [
        ({}, GOOD, "Excel vraagt het per bestand (instelling van Excel)"),
        (
            {("HKCU", rf"{USER_SETTINGS}\Excel\Security", "VBAWarnings"): 1},
            GOOD,
            "alle macro's mogen (instel",
        ),
        ({("HKCU", SECURITY, "VBAWarnings"): 4}, GOOD, "alle macro's zijn uit (beleid van uw org"),
        ({("HKLM", SECURITY, "VBAWarnings"): 9}, GOOD, "9 (beleid"),
        ({("HKLM", SECURITY, "VBAWarnings"): "x"}, GOOD, "x (beleid"),
        (
            {("HKCU", SECURITY, "VBAWarnings"): 3, ("HKCU", TRUSTED, "AllLocationsDisabled"): 1},
            NOTE,
            "alleen ondertekende macro's mogen (beleid van uw organisatie); vertrouwde locaties",
        ),
        ({("HKCU", rf"{POLICIES}\Common", "vbaoff"): 1}, NOTE, "VBA is uitgezet"),
    ],
)
def test_what_is_allowed(tmp_path, values, state, said):
    answer = MacrosCheck().run(windows(tmp_path, values))
    assert answer.state == state
    assert answer.text.startswith(said)
    assert bool(answer.cure) == (state == NOTE)


def test_what_cannot_be_read_is_told(tmp_path):
    answer = MacrosCheck().run(windows(tmp_path, closed=[SECURITY]))
    assert (answer.state, answer.text) == (NOTE, "het beleid is met dit account niet te lezen")
    assert MacrosCheck().run(mac(tmp_path)).state == NONE
