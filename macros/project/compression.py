"""The compression that VBA keeps its sources in ([MS-OVBA] 2.4.1)."""

from __future__ import annotations

from collections.abc import Iterator

CHUNK = 4096
"""Bytes of text in one chunk."""
_SIGNATURE = b"\x01"
_MARKED, _COMPRESSED = 0x3000, 0x8000
_SHORTEST = 3


def compress(data: bytes) -> bytes:
    r"""A compressed container with `data`.

    >>> compress(b"#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa").hex(" ", -4)[:26]
    '012fb000 23616161 62636465'
    """
    chunks = (data[start : start + CHUNK] for start in range(0, len(data), CHUNK))
    return _SIGNATURE + b"".join(map(_chunk, chunks))


def _chunk(data: bytes) -> bytes:
    """One chunk with its header; what does not get smaller is kept as it is, filled with zeros."""
    packed, flag = _packed(data), _COMPRESSED
    if len(packed) > CHUNK:
        packed, flag = data.ljust(CHUNK, b"\0"), 0
    return (len(packed) - 1 | _MARKED | flag).to_bytes(2, "little") + packed


def _packed(data: bytes) -> bytes:
    """Groups of eight tokens, each group behind a byte that tells which are copies."""
    tokens = list(_tokens(data))
    packed = bytearray()
    for start in range(0, len(tokens), 8):
        group = tokens[start : start + 8]
        packed.append(sum(1 << place for place, token in enumerate(group) if len(token) == 2))
        packed += b"".join(group)
    return bytes(packed)


def _tokens(data: bytes) -> Iterator[bytes]:
    """A byte as it is, or in two bytes how far back what follows stood before, and how long."""
    place = 0
    seen: dict[bytes, list[int]] = {}
    while place < len(data):
        bits = max((place - 1).bit_length(), 4)
        longest = min((0xFFFF >> bits) + _SHORTEST, len(data) - place)
        back, length = _match(data, place, longest, seen.get(data[place : place + _SHORTEST], []))
        if length < _SHORTEST:
            length = 1
            yield data[place : place + 1]
        else:
            token = back - 1 << (16 - bits) | length - _SHORTEST
            yield token.to_bytes(2, "little")
        for passed in range(place, place + length):
            seen.setdefault(data[passed : passed + _SHORTEST], []).append(passed)
        place += length


def _match(data: bytes, place: int, longest: int, starts: list[int]) -> tuple[int, int]:
    """How far back the longest equal piece begins, and its length; the nearest of equals."""
    best = (0, 0)
    for start in reversed(starts):
        length = 0
        while length < longest and data[start + length] == data[place + length]:
            length += 1
        if length > best[1]:
            best = place - start, length
    return best
