"""The files that come along, in a wheel and in a working copy."""

from pathlib import Path

import pytest

from uvp_xl.errors import UvpError
from uvp_xl.installation import packaged_files
from workbooks import wheel


@pytest.mark.parametrize("name", packaged_files.FILES)
def test_each_is_found_in_a_wheel_and_else_in_a_working_copy(name, tmp_path, monkeypatch):
    package = tmp_path / "uvp_xl"
    monkeypatch.setattr(packaged_files, "PACKAGE", package)
    with pytest.raises(UvpError, match=f"^{name} ontbreekt in deze installatie"):
        packaged_files.path(name)
    own = tmp_path / packaged_files.FILES[name] / name
    own.parent.mkdir()
    own.touch()
    assert packaged_files.path(name) == own
    assert packaged_files.working_copy()
    shared = package / packaged_files.SHARE / name
    shared.parent.mkdir(parents=True)
    shared.touch()
    assert packaged_files.path(name) == shared
    assert not packaged_files.working_copy()


def test_the_build_puts_all_of_them_there():
    assert set(wheel.FILES) == {f"{folder}/{name}" for name, folder in packaged_files.FILES.items()}
    assert Path(wheel.FOLDER).parts == (packaged_files.PACKAGE.name, packaged_files.SHARE)
    root = Path(__file__).parents[2]
    assert all((root / file).is_file() for file in (*wheel.FILES, wheel.THIS))
