"""The differences between back ends that are known, each with its reason: one table."""

from collections.abc import Callable
from typing import Any

SLACK = 0.8
"""Of a width in characters and of a height in points."""

TRUTH = "waar;waar;onwaar"
"""How LibreOffice calls the format of what is true or false, in Dutch."""


def _close(given: Any, found: Any) -> bool:
    """Return whether every expected size is about the size that was read."""
    return all(abs(found.get(position, 0) - size) <= SLACK for position, size in given.items())


KNOWN: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "widths": (_close, "LibreOffice measures a character in another font than Excel"),
    "heights": (_close, "LibreOffice writes the heights of all rows, also those nobody gave"),
    "number format": (
        lambda given, found: (
            given == str(found).removesuffix(";") or (given, found) == ("general", TRUTH)
        ),
        "LibreOffice names the fourth section of a format, which is empty, and has one for truths",
    ),
    "align": (
        lambda given, found: (given, found) == ("general", "left"),
        "an indent asks for a side in LibreOffice; to the eye it is the same",
    ),
    "wrap": (
        lambda given, found: not given and found,
        "LibreOffice wraps a cell as soon as there is a line break in it",
    ),
    "value": (
        lambda given, found: given == str(found).replace("_x000D_", "_x005F_x000D_"),
        "LibreOffice does not mask a text such as _x000D_ when it saves .xlsx",
    ),
}
"""By what the fact is about: whether two facts may differ so in a file of LibreOffice, and why."""
