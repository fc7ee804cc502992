"""The veil over a project's settings ([MS-OVBA] 2.4.3): no secret, but Excel expects it."""

from __future__ import annotations

_VERSION = 2


def veiled(data: bytes, identity: str) -> str:
    """Data as the values of CMG, DPB and GC are written; `identity` is the project's, in braces."""
    key = sum(identity.encode("ascii")) & 0xFF
    seed = key ^ 0x55
    written = [seed, seed ^ _VERSION, seed ^ key]
    plain, veil_1, veil_2 = key, seed ^ key, seed ^ _VERSION
    filling = bytes([7] * ((seed & 6) // 2))
    for byte in filling + len(data).to_bytes(4, "little") + data:
        veil = byte ^ (veil_2 + plain & 0xFF)
        written.append(veil)
        veil_2, veil_1, plain = veil_1, veil, byte
    return bytes(written).hex().upper()
