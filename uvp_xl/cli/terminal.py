"""What a person reads on the terminal. No text from a workbook or a name can give it commands."""

from __future__ import annotations

import json
import re
import sys

_COMMANDS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and marks that change the direction of reading; not tab and line feed."""


def harmless(text: str) -> str:
    """`text` with each character that a terminal would obey shown as "�".

    >>> harmless("rood \\x1b[31m")
    'rood �[31m'
    """
    return _COMMANDS.sub("�", text)


def as_json(value: object) -> str:
    """`value` as JSON that a terminal does not obey either; read again it is exactly the same.

    >>> as_json("\\x9b2J é")
    '"\\\\u009b2J é"'
    """

    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _COMMANDS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def put(content: bytes) -> None:
    """Write the bytes of a format, which are for a program, as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.flush()


def say(text: str) -> None:
    """Tell this on the standard output."""
    sys.stdout.write(f"{harmless(text)}\n")


def warn(text: str) -> None:
    """Tell this, on one line, on the standard error."""
    sys.stderr.write(f"{harmless(' '.join(text.splitlines()))}\n")
