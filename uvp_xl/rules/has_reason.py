"""The reason for an action's status: whether it is written, and in which cell it belongs."""

from __future__ import annotations

import re

from uvp_xl.normalise.action import Action

WORDS = 4
"""A status of this many words is more than a status: "oranje: wacht op de subsidie"."""
_WORD = re.compile(r"[^\W\d_]+")


def has_reason(action: Action) -> bool:
    """Return whether an action has a remark, or a status that states more than its phase."""
    if action.text("remark") or len(action.status_text.split()) >= WORDS:
        return True
    own = action.status_column != "progress"
    progress = _WORD.findall(action.text("progress")) if own else []
    return len(progress) >= WORDS - 1  # "50%" or "loopt" explains nothing


def reason_cell(action: Action) -> tuple[str, str]:
    """Return the cell in which the reason belongs: the remark, or without one the status."""
    return action.cell("remark" if "remark" in action.table.columns else action.status_column)
