import pytest

from uvp_xl.backend.storage import content
from uvp_xl.backend.storage.content import blocks, same


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(content, "BLOCK", 3)


def test_a_file_and_bytes_come_in_the_same_blocks(tmp_path, small):
    file = tmp_path / "plan.xlsx"
    for data in (b"", b"een", b"een twee"):
        file.write_bytes(data)
        assert list(blocks(file)) == list(blocks(data))
        assert b"".join(blocks(data)) == data
    assert list(blocks(b"een twee")) == [b"een", b" tw", b"ee"]


@pytest.mark.parametrize("other", [b"", b"een", b"een twee.", b"een twea", b"xen twee"])
def test_what_differs_anywhere_is_not_the_same(tmp_path, small, other):
    file, twin = tmp_path / "plan.xlsx", tmp_path / "ander.xlsx"
    file.write_bytes(b"een twee")
    twin.write_bytes(other)
    assert not same(file, other)
    assert not same(twin, file)
    assert same(file, b"een twee")
    assert same(twin, other)


def test_a_file_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        same(b"", tmp_path / "weg.xlsx")
