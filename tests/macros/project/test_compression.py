import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyopenvba.vba import decompress

from macros.project.compression import CHUNK, compress
from tests.macros.olevba import decompress_stream

# The examples of [MS-OVBA] 3.2.
EXAMPLES = {
    b"abcdefghijklmnopqrstuv.": "01 19 B0 00 61 62 63 64 65 66 67 68 00 69 6A 6B 6C 6D 6E 6F 70 "
    "00 71 72 73 74 75 76 2E",
    b"#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa": "01 2F B0 00 23 61 61 61 62 63 "
    "64 65 82 66 00 70 61 67 68 69 6A 01 38 08 61 6B 6C 00 30 6D 6E 6F 70 06 71 02 70 04 10 72 73 "
    "74 75 76 10 77 78 79 7A 00 3C",
    b"a" * 73: "01 03 B0 02 61 45 00",
}
LINES = st.sampled_from(["End Sub", "Private Function", " ", "\r\n", "Dim x As Long", "ë", "x"])
TEXTS = st.lists(LINES, max_size=1500).map(lambda lines: "".join(lines).encode("cp1252"))


@pytest.mark.parametrize(("text", "packed"), EXAMPLES.items())
def test_the_examples_of_the_standard(text, packed):
    """Compare sizes: of equal matches, the standard prescribes the nearest, its example differs."""
    compressed, example = compress(text), bytes.fromhex(packed)
    assert len(compressed) == len(example)
    assert compressed[:28] == example[:28]
    assert decompress(compressed) == decompress(example) == text


@given(TEXTS)
def test_text_comes_back(text):
    packed = compress(text)
    assert bytes(decompress_stream(bytearray(packed))) == text
    assert decompress(packed) == text


@given(st.binary(max_size=300))
def test_few_bytes_come_back_whatever_they_are(data):
    assert bytes(decompress_stream(bytearray(compress(data)))) == data


@pytest.mark.parametrize("chunks", [0, 1, 3])
def test_a_chunk_that_does_not_get_smaller_is_kept(chunks):
    data = random.Random(chunks).randbytes(CHUNK * chunks)
    packed = compress(data)
    assert bytes(decompress_stream(bytearray(packed))) == data
    assert len(packed) == 1 + chunks * (CHUNK + 2)


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 4095, 4096, 4097, 8192, 12_000])
def test_lengths_at_the_edges(size):
    text = bytes(range(65, 91)) * 500
    assert bytes(decompress_stream(bytearray(compress(text[:size])))) == text[:size]
