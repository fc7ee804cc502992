"""Finding family modules: being there is enough, and a helper is no family."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from uvp_xl.notation.families import families


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    name = "families_under_test"
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "second.py").write_text("PHASE = 'b'")
    (folder / "first.py").write_text("PHASE = 'a'")
    (folder / "helper.py").write_text("OTHER = 1")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield name
    for module in [module for module in sys.modules if module.startswith(name)]:
        del sys.modules[module]


def test_families_are_the_modules_with_the_mark_in_order_of_name(package: str) -> None:
    assert [module.PHASE for module in families(package, "PHASE")] == ["a", "b"]


def test_no_module_has_the_mark(package: str) -> None:
    assert families(package, "ABSENT") == ()
