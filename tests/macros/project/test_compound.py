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
    found = Compound(build_compound_file(storage))
    assert found.streams == storage
    assert sorted(found.used) == list(range(len(found.sectors)))
    assert sorted(found.mini_used) == list(range(len(found.minis)))
    places = found.tree(0)
    assert sorted(places) == list(range(1, len(found.entries)))
    keys = [found.entries[place].key for place in places]
    assert keys == sorted(keys)


@given(STORAGES.filter(distinct), STORAGES.filter(distinct))
def test_a_storage_within_has_a_tree_of_its_own(outer, inner):
    outer.pop("VBA", None)
    found = Compound(build_compound_file({**outer, "VBA": inner}))
    names = [found.entries[place].name for place in found.tree(0)]
    assert sorted(names) == sorted([*outer, "VBA"])
    place = next(at for at, entry in enumerate(found.entries) if entry.kind == 1)
    assert sorted(found.entries[at].name for at in found.tree(place)) == sorted(inner)


def test_others_read_it_without_a_complaint():
    storage = {"VBA": {"dir": b"klein", "Groot": b"groot" * 2000, "Leeg": b""}, "PROJECT": b"x"}
    data = build_compound_file(storage)
    with olefile.OleFileIO(io.BytesIO(data), raise_defects=olefile.DEFECT_UNSURE) as found:
        assert found.openstream("VBA/Groot").read() == storage["VBA"]["Groot"]
        assert found.openstream("PROJECT").read() == b"x"
        assert found.parsing_issues == []
    assert CFB.from_bytes(data).get_stream_in_storage("VBA", "dir") == b"klein"


@pytest.mark.parametrize("count", [126, 127, 128, 254, 255, 256])
def test_a_full_table_of_sectors_counts_itself(count):
    found = Compound(build_compound_file({"Groot": bytes(SECTOR) * count}))
    assert sorted(found.used) == list(range(len(found.sectors)))
    assert len(found.streams["Groot"]) == SECTOR * count


def test_nothing_is_a_file_too():
    assert Compound(build_compound_file({})).streams == {}
