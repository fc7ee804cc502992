"""Values of a registry that is made up."""

import pytest

from tests.installation.made_up import Winreg
from uvp_xl.installation.windows_registry import MACHINE, USER, Registry, Unreadable, registry


def test_the_machine_goes_before_the_user():
    values = {("HKCU", "K", "n"): 1, ("HKLM", "K", "n"): 2, ("HKCU", "K", "own"): "x"}
    known = Registry(Winreg(values))
    assert known.value(USER, "k", "N") == 1
    assert known.first("K", "n") == 2
    assert known.first("K", "own") == "x"
    assert known.first("K", "none") is None
    assert known.value(MACHINE, "other", "n") is None


def test_a_value_of_another_kind_is_none():
    assert Registry(Winreg({("HKCU", "K", "n"): b"x"})).value(USER, "K", "n") is None


def test_a_closed_key_is_told():
    with pytest.raises(Unreadable):
        Registry(Winreg(closed=["K"])).first("K", "n")


def test_elsewhere_there_is_none():
    assert registry().first("K", "n") is None
