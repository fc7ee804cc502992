"""Whether somebody wrote why an action stands as it does."""

from __future__ import annotations

import re

from uvp_xl.rules.rule_context import RuleContext

WORDS = 4
"""A status of so many words is more than a status: "oranje: wacht op de subsidie"."""
_WORD = re.compile(r"[^\W\d_]+")


def explained(context: RuleContext, action: int) -> bool:
    """Whether an action has a remark, or a status that says more than its phase."""
    texts = context.plan.texts
    if texts["remark"][action] or len(context.plan.status_texts[action].split()) >= WORDS:
        return True
    beside = _WORD.findall(texts["progress"][action]) if texts["status"][action] else []
    return len(beside) >= WORDS - 1  # "50%" or "loopt" explains nothing


def place(context: RuleContext, action: int) -> tuple[str, str]:
    """The cell in which the explanation belongs: the remark, or without one the status."""
    columns = context.tables[context.plan.table[action]].columns
    return context.plan.cell(
        action, "remark" if "remark" in columns else status_column(context, action)
    )


def status_column(context: RuleContext, action: int) -> str:
    """The column that says how far an action is."""
    return "status" if context.plan.texts["status"][action] else "progress"
