"""The compression of VBA sources ([MS-OVBA] 2.4.1)."""

from __future__ import annotations

from collections.abc import Iterator

CHUNK = 4096
"""Bytes of text in one chunk."""
_SIGNATURE = b"\x01"
_MARKED, _COMPRESSED = 0x3000, 0x8000
_SHORTEST = 3


def compress(data: bytes) -> bytes:
    r"""Compress `data` to a container.

    >>> compress(b"#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa").hex(" ", -4)[:26]
    '012fb000 23616161 62636465'
    """
    chunks = (data[start : start + CHUNK] for start in range(0, len(data), CHUNK))
    return _SIGNATURE + b"".join(map(_chunk, chunks))


def _chunk(data: bytes) -> bytes:
    """Return a chunk with its header; uncompressed, padded with zeros, if that is not larger."""
    packed, flag = _packed(data), _COMPRESSED
    if len(packed) > CHUNK:
        packed, flag = data.ljust(CHUNK, b"\0"), 0
    return (len(packed) - 1 | _MARKED | flag).to_bytes(2, "little") + packed


def _packed(data: bytes) -> bytes:
    """Return groups of eight tokens, each after a byte with flags for the copy tokens."""
    tokens = list(_tokens(data))
    packed = bytearray()
    for start in range(0, len(tokens), 8):
        group = tokens[start : start + 8]
        packed.append(sum(1 << bit for bit, token in enumerate(group) if len(token) == 2))
        packed += b"".join(group)
    return bytes(packed)


def _tokens(data: bytes) -> Iterator[bytes]:
    """Yield literal bytes, and copy tokens of two bytes: the distance back and the length."""
    offset = 0
    seen: dict[bytes, list[int]] = {}
    while offset < len(data):
        bits = max((offset - 1).bit_length(), 4)
        longest = min((0xFFFF >> bits) + _SHORTEST, len(data) - offset)
        starts = seen.get(data[offset : offset + _SHORTEST], [])
        distance, length = _match(data, offset, longest, starts)
        if length < _SHORTEST:
            length = 1
            yield data[offset : offset + 1]
        else:
            token = distance - 1 << (16 - bits) | length - _SHORTEST
            yield token.to_bytes(2, "little")
        for passed in range(offset, offset + length):
            seen.setdefault(data[passed : passed + _SHORTEST], []).append(passed)
        offset += length


def _match(data: bytes, offset: int, longest: int, starts: list[int]) -> tuple[int, int]:
    """Find the distance back and the length of the longest match; the nearest one of equals."""
    best = (0, 0)
    for start in reversed(starts):
        length = 0
        while length < longest and data[start + length] == data[offset + length]:
            length += 1
        if length > best[1]:
            best = offset - start, length
    return best
