"""The obfuscation of a project's settings ([MS-OVBA] 2.4.3); no secret, but Excel expects it."""

from __future__ import annotations

_VERSION = 2


def obfuscate(data: bytes, identity: str) -> str:
    """Obfuscate a value of CMG, DPB or GC; `identity` is the id of the project, in braces."""
    key = sum(identity.encode("ascii")) & 0xFF
    seed = key ^ 0x55
    result = [seed, seed ^ _VERSION, seed ^ key]
    previous = key
    padding = bytes([7] * ((seed & 6) // 2))
    for byte in padding + len(data).to_bytes(4, "little") + data:
        result.append(byte ^ (result[-2] + previous & 0xFF))
        previous = byte
    return bytes(result).hex().upper()
