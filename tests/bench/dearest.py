"""Which rules take the most CPU time of a check, so that a rule that costs too much is seen."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from uvp_xl.rules.rule_context import RuleContext

    Task: TypeAlias = Callable[[RuleContext], Iterable[object]]

MOST = 5
"""So many rules are named."""
ROUNDS = 5
GOAL = 0.25
"""The CPU seconds of all rules together, over 10,000 measures."""


def show(path: Path, date: dt.date) -> None:
    """Print what all rules take over the plan at `path`, and the dearest ones."""
    taken = seconds(path, date)
    total = sum(taken.values())
    verdict = "gehaald" if total <= GOAL else "NIET gehaald"
    print(f"   alle regels samen: {total * 1000:.0f} ms CPU (doel {GOAL * 1000:.0f}: {verdict})")
    for code, spent in sorted(taken.items(), key=lambda rule: -rule[1])[:MOST]:
        print(f"     {code:<32} {spent * 1000:6.1f} ms CPU")


def seconds(path: Path, date: dt.date) -> dict[str, float]:
    """The CPU seconds of each rule by its code, the least of some rounds with a plan read anew.

    What rules share is counted with the one that asks for it first, except the text of the
    workbook, which has a name of its own.
    """
    import uvp_xl
    from uvp_xl.rules.rule_catalogue import all_rules

    def check(rule_check: Task, context: RuleContext) -> float:
        start = time.process_time()
        list(rule_check(context))
        return time.process_time() - start

    least: dict[str, float] = {}
    for _ in range(ROUNDS):
        context = uvp_xl.read(path).rule_context(date)
        tasks: dict[str, Task] = {"(tekst van het werkboek)": lambda it: it.text_index.text[:0]}
        tasks |= {rule.code: rule.check for rule in all_rules()}
        for code, task in tasks.items():
            spent = check(task, context)
            least[code] = min(spent, least.get(code, spent))
    return least
