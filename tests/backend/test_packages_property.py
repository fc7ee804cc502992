"""Any mixture of honest oddities is refreshed without loss; any damage ends in one Dutch line."""

import io
import re
import tempfile
import zipfile
import zlib
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import uvp_xl
from tests.reference import DATE, MADE
from tests.sample import examples
from tests.zoo import keeper
from tests.zoo.book import Book, zipped
from tests.zoo.compare import lost
from uvp_xl.errors import UvpError

LIGHT = sorted(set(keeper.FEATURES) - set(keeper.HEAVY))
PARTS = keeper.parts(["names", "formulas", "notes", "picture", "table_with_totals", "rich_text"])
WHOLE = zipped(PARTS)
QUICK = {
    "suppress_health_check": list(HealthCheck),
    "phases": (
        Phase.explicit,
        Phase.reuse,
        Phase.generate,
    ),  # A smaller mixture adds no information.
}
some = settings(max_examples=examples(15), **QUICK)
more = settings(max_examples=examples(30), **QUICK)


def outcome(data: bytes, suffix: str = ".xlsx") -> str:
    """Refresh and tidy these bytes without loss; return the one-line reason if that fails."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"plan{suffix}"
        path.write_bytes(data)
        try:
            plan = uvp_xl.read(path)
            reports = [sheet.name for sheet in plan.reports(DATE, MADE)]
            plan.refresh(DATE, MADE)
            message = ""
        except UvpError as error:
            message = str(error)
        if message:
            assert re.fullmatch(r"plan\.xls[xm]: [^\n]{10,250}\.", message)
            assert path.read_bytes() == data
        elif sound(data):
            assert lost(data, path.read_bytes(), reports) == []
        return message


def sound(data: bytes) -> bool:
    """Whether zipfile, the witness, can read all entries; one that it cannot may be of no use."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        try:
            return package.testzip() is None
        except (zipfile.BadZipFile, NotImplementedError, EOFError, zlib.error):
            return False


@some
@given(
    st.lists(st.sampled_from(LIGHT), unique=True, max_size=8),
    st.lists(st.sampled_from(sorted(keeper.SPELLINGS)), max_size=1),
    st.sampled_from(["", *sorted(keeper.PACKINGS)]),
)
def test_any_mixture_is_refreshed_without_loss(features, spellings, packing):
    animal = keeper.bred(features, spellings, packing)
    assert outcome(animal.data, animal.suffix) == ""


@more
@given(st.data())
def test_flipped_bytes_end_in_a_result_or_in_one_line(data):
    damaged = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(WHOLE) - 1))] = data.draw(st.integers(0, 255))
    outcome(bytes(damaged))


@more
@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 200), st.binary(max_size=50))
def test_cut_and_spliced_files_end_in_a_result_or_in_one_line(place, gone, spliced):
    outcome(WHOLE[:place] + spliced + WHOLE[place + gone :])
    outcome(WHOLE[:place])


@more
@given(st.data())
def test_damaged_parts_end_in_a_result_or_in_one_line(data):
    """The zip is sound here; what is inside one or two parts is not."""
    parts = dict(PARTS)
    for _ in range(data.draw(st.integers(1, 2))):
        name = data.draw(st.sampled_from(sorted(parts)))
        other = data.draw(st.sampled_from(sorted(PARTS)))
        old = parts[name]
        place = data.draw(st.integers(0, max(len(old) - 1, 0)))
        new = data.draw(
            st.sampled_from(
                [
                    None,
                    b"",
                    PARTS[other],
                    old[:place],
                    old[:place] + data.draw(st.binary(min_size=1, max_size=4)) + old[place + 1 :],
                    re.sub(rb'"\d+"', b'"%d"' % data.draw(st.integers(-1, 2**33)), old, count=3),
                    re.sub(rb"<(\w+)[^<>]*/>", b"", old, count=data.draw(st.integers(1, 9))),
                    re.sub(rb'(Id|id|ref|name|r|s)="[^"]*"', rb'\1="x"', old),
                ]
            )
        )
        if new is None:
            del parts[name]
        else:
            parts[name] = new
    outcome(zipped(parts))


@given(st.sampled_from(sorted(PARTS)))
@settings(max_examples=examples(len(PARTS)))
def test_a_missing_part_ends_in_a_result_or_in_one_line(name):
    outcome(zipped({other: data for other, data in PARTS.items() if other != name}))


def test_a_part_that_is_there_twice_is_refused(tmp_path):
    path = tmp_path / "dubbel.zip"
    with zipfile.ZipFile(path, "w") as package:
        for name in (*PARTS, "XL/Workbook.xml"):
            package.writestr(name, PARTS.get(name, PARTS["xl/workbook.xml"]))
    assert "dubbel" in outcome(path.read_bytes())


def test_the_zoo_is_made_the_same_each_time():
    assert Book().data() == Book().data()
