"""Read a status cell: a phase, and separately a traffic light and a percentage.

Each phase has a module with its ``PHASE`` and its ``PHRASES``; a new file with those two names
takes part by being there. `text` puts the findings of the other modules together, in this order:
light, percentage, phrases that leave a doubt, phases, and the words around them.
"""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.clean_text import text as shown
from uvp_xl.grid import Value
from uvp_xl.notation.cell_reading import Status
from uvp_xl.notation.question_text import too_long
from uvp_xl.notation.safe_proposals import offered
from uvp_xl.notation.status import status_text, typed_status


def read(value: Value) -> Status:
    """Return the status that a cell holds; an empty cell has no phase (None). Never raises.

    A proposal is always a text that `read` itself understands; see `offered` for a single one.

    >>> read("Groen – op schema").phase, read("Groen – op schema").light
    ('in_progress', 'green')
    >>> read("gereed / loopt").proposals
    ('gereed', 'loopt')
    """
    status = _read(value)
    if not status.proposals:
        return status
    proposals = offered(shown(value), status.proposals, lambda each: _read(each).phase != "unknown")
    return replace(status, proposals=proposals)


def _read(value: Value) -> Status:
    if not isinstance(value, str):
        return typed_status.read(value)
    if problem := too_long(value, "status", "hoever de actie is"):
        return Status("unknown", problem=problem)
    return status_text.read(value)
