"""Discovery: a file in the folder is enough, and a helper does not take part."""

import importlib
import sys
from enum import Enum, Flag

import pytest

from uvp_xl import discovery


@pytest.fixture
def package(tmp_path, monkeypatch):
    name = "package_under_test"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "second.py").write_text("from enum import Enum\nPHASE = 'b'\nclass Two(Enum): ...")
    (folder / "first.py").write_text("from enum import Enum\nPHASE = 'a'\nclass One(Enum): ...")
    (folder / "helper.py").write_text("from enum import Flag\nOTHER = 1")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module(name)
    for module in [module for module in sys.modules if module.startswith(name)]:
        del sys.modules[module]


def test_modules_are_those_with_the_mark_in_order_of_name(package):
    assert [module.PHASE for module in discovery.modules(package, "PHASE")] == ["a", "b"]
    assert discovery.modules(package, "ABSENT") == []


def test_classes_are_those_defined_in_the_package(package):
    assert [found.__name__ for found in discovery.classes(package, Enum)] == ["One", "Two"]
    assert discovery.classes(package, Flag) == []
