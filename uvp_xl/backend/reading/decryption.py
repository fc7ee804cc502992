"""Decrypt a file that is protected with a password."""

from __future__ import annotations

import io
from pathlib import Path

from uvp_xl.backend.reading.kinds.encryption import UNSUPPORTED
from uvp_xl.errors import Broken, Locked

DEFAULT_PASSWORD = "VelvetSweatshop"
"""The password with which Excel encrypts without asking, and which it tries silently."""
MAX_SPINS = 1_000_000
"""Hash rounds that a file may require: Excel uses 100,000, a tenth of a second."""


def decrypt(path: Path, data: bytes, password: str) -> bytes:
    """Return the workbook in `data`, the encrypted bytes of `path`.

    Raises Locked when the password is missing or wrong, or for an .ods, and Broken for encryption
    other than Excel's.
    """
    if data.startswith(b"PK"):
        raise Locked(path, UNSUPPORTED)
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import InvalidKeyError

    opened = io.BytesIO()
    try:
        file = OfficeFile(io.BytesIO(data))
        if getattr(file, "info", {}).get("spinValue", 0) > MAX_SPINS:
            raise Broken(path, "het wachtwoord vraagt te veel rekenwerk")
        file.load_key(password=password or DEFAULT_PASSWORD)
        file.decrypt(opened)
    except Broken:
        raise
    except InvalidKeyError:
        raise Locked(path, "Het wachtwoord klopt niet." if password else "") from None
    except Exception as error:  # A damaged file may raise anything: KeyError, struct.error …
        raise Broken(path, "het is op een onbekende manier versleuteld") from error
    return opened.getvalue()
