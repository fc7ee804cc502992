"""A time with a tick, which says that it was done then: "✅ 20 sep", "Q1 2026 ✔"."""

from __future__ import annotations

import re

from uvp_xl.notation.cell_reading import Planning
from uvp_xl.notation.planning.planning_grammar import Years, reworded, understand

PRECEDENCE = 30
_TICK = r"[√✓✔☑✅🗸🗹]\ufe0f?"
_TICKED = re.compile(
    rf"(?P<before>{_TICK}\s*)(?P<time>.*\d.*)|(?P<first>.*\d.*?)(?P<after>\s*{_TICK})"
)


def is_ticked(text: str) -> bool:
    """Return whether there is a tick before or after a time.

    >>> is_ticked("✅ 20 sep"), is_ticked("20 sep")
    (True, False)
    """
    return not text.isascii() and _TICKED.fullmatch(text) is not None


def read(text: str, years: Years) -> Planning | None:
    """Read the time next to the tick.

    >>> str(read("✅ 20 sep 2026", ()).end), str(read("mei 2026 ✔", ()).end)
    ('2026-09-20', '2026-05-31')
    >>> read("✅", ()) is None
    True
    """
    match = _TICKED.fullmatch(text)
    if match is None:
        return None
    time = match["time"] or match["first"]
    return reworded(understand(time, years), match["before"] or "", match["after"] or "")
