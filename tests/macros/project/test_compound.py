import io

import olefile
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyopenvba.cfb import CFB

from macros.project.compound import build_compound_file
from tests.macros.project.walk import SECTOR, Compound

NAMES = st.text("abcXYZ019_ëÉ€", min_size=1, max_size=31)
CONTENTS = st.one_of(
    st.binary(max_size=200),
    st.integers(0, 9000).map(lambda size: (b"0123456789abcdef" * 563)[:size]),
    st.sampled_from([4095, 4096, 4097, 8192, 70_000]).map(bytes),
)
STORAGES = st.dictionaries(NAMES, CONTENTS, max_size=9)


def distinct(names):
    return len({name.upper() for name in names}) == len(names)


@given(STORAGES.filter(distinct))
def test_streams_come_back_and_every_sector_is_accounted_for(storage):
    walk = Compound(build_compound_file(storage))
    assert walk.streams == storage
    assert sorted(walk.used) == list(range(len(walk.sectors)))
    assert sorted(walk.mini_used) == list(range(len(walk.minis)))
    indices = walk.tree(0)
    assert sorted(indices) == list(range(1, len(walk.entries)))
    keys = [walk.entries[index].key for index in indices]
    assert keys == sorted(keys)


@given(STORAGES.filter(distinct), STORAGES.filter(distinct))
def test_a_storage_within_has_a_tree_of_its_own(outer, inner):
    outer.pop("VBA", None)
    walk = Compound(build_compound_file({**outer, "VBA": inner}))
    names = [walk.entries[index].name for index in walk.tree(0)]
    assert sorted(names) == sorted([*outer, "VBA"])
    index = next(at for at, entry in enumerate(walk.entries) if entry.kind == 1)
    assert sorted(walk.entries[at].name for at in walk.tree(index)) == sorted(inner)


def test_others_read_it_without_a_complaint():
    storage = {"VBA": {"dir": b"klein", "Groot": b"groot" * 2000, "Leeg": b""}, "PROJECT": b"x"}
    data = build_compound_file(storage)
    with olefile.OleFileIO(io.BytesIO(data), raise_defects=olefile.DEFECT_UNSURE) as walk:
        assert walk.openstream("VBA/Groot").read() == storage["VBA"]["Groot"]
        assert walk.openstream("PROJECT").read() == b"x"
        assert walk.parsing_issues == []
    assert CFB.from_bytes(data).get_stream_in_storage("VBA", "dir") == b"klein"


@pytest.mark.parametrize("count", [126, 127, 128, 254, 255, 256])
def test_a_full_table_of_sectors_counts_itself(count):
    walk = Compound(build_compound_file({"Groot": bytes(SECTOR) * count}))
    assert sorted(walk.used) == list(range(len(walk.sectors)))
    assert len(walk.streams["Groot"]) == SECTOR * count


def test_nothing_is_a_file_too():
    assert Compound(build_compound_file({})).streams == {}
