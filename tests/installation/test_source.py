"""The add-in that comes along, and what makes it ours."""

from importlib import metadata

import pytest

from tests.installation.made_up import package
from uvp_xl.errors import UvpError
from uvp_xl.installation import source


class Listed:
    """A file as the list of installed files names it."""

    def __init__(self, path):
        self.name, self.path = path.name, path

    def locate(self):
        return self.path


def test_it_is_found_in_the_list_of_installed_files(tmp_path, monkeypatch):
    path = tmp_path / "share" / "uvp-xl" / "uvp-xl.xlam"
    path.parent.mkdir(parents=True)
    path.write_bytes(package())
    listed = [Listed(tmp_path / "__init__.py"), Listed(path)]
    monkeypatch.setattr(metadata, "files", lambda _: listed)
    assert source.addin() == path


def test_it_is_found_in_a_working_copy(tmp_path, monkeypatch):
    made = tmp_path / "macros" / "uvp-xl.xlam"
    made.parent.mkdir()
    monkeypatch.setattr(source, "__file__", str(tmp_path / "uvp_xl" / "installation" / "x.py"))

    def nothing(_):
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "files", nothing)
    with pytest.raises(UvpError, match="ontbreekt in deze installatie"):
        source.addin()
    made.write_bytes(package())
    assert source.addin() == made


def test_the_one_in_this_tree_is_ours():
    content = source.addin().read_bytes()
    assert source.code(content)
    assert not source.signed(content)


def test_a_signature_does_not_make_it_another():
    assert source.code(package()) == source.code(package(signed=True))
    assert source.code(package()) != source.code(package("Uvp 2"))
    assert source.code(package(tab="<customUI/>")) is None
    assert source.code(b"") is None
