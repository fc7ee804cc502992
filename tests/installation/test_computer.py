"""The computer that these tests run on."""

import sys

from uvp_xl.installation import computer
from uvp_xl.installation.computer import Computer, installed


def test_without_arguments_it_is_this_one():
    here = Computer()
    assert str(here.python) == sys.executable
    assert here.named == "Linux"
    assert not here.office
    assert not here.from_store
    assert any(r.startswith("pandas") for r in here.requirements)


def test_a_package_that_is_not_there_has_no_version():
    assert installed("xlwings")
    assert installed("no-such-package-of-anyone") == ""


def test_without_an_installation_nothing_is_required(monkeypatch):
    def nothing(_):
        raise computer.metadata.PackageNotFoundError

    monkeypatch.setattr(computer.metadata, "requires", nothing)
    assert Computer().requirements == ()
