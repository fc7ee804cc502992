"""The rule that forbids Office to start Python."""

import pytest

from tests.installation.made_up import mac, windows
from uvp_xl.installation.checks.attack_surface import (
    GROUP_POLICY,
    MANAGED,
    RULE,
    AttackSurfaceCheck,
)
from uvp_xl.installation.doctor_check import GOOD, NONE, NOTE


@pytest.mark.parametrize(
    ("values", "state", "said"),
    [
        ({}, GOOD, "geen regel gevonden"),
        ({("HKLM", GROUP_POLICY, RULE): "1"}, NOTE, "Office mag geen ander programma starten"),
        ({("HKLM", GROUP_POLICY, RULE): 6}, NOTE, "Defender vraagt"),
        ({("HKLM", GROUP_POLICY, RULE): "2"}, GOOD, "geen regel gevonden"),
        ({("HKLM", MANAGED, "ASRRules"): f"x=1|{RULE.upper()}=1"}, NOTE, "Office mag geen"),
        ({("HKLM", MANAGED, "ASRRules"): "x=1"}, GOOD, "geen regel gevonden"),
    ],
)
def test_what_the_rule_is_set_to(tmp_path, values, state, said):
    answer = AttackSurfaceCheck().run(windows(tmp_path, values))
    assert answer.state == state
    assert answer.text.startswith(said)


def test_what_cannot_be_read_is_told(tmp_path):
    assert AttackSurfaceCheck().run(windows(tmp_path, closed=[GROUP_POLICY])).state == NOTE
    assert AttackSurfaceCheck().run(mac(tmp_path)).state == NONE
