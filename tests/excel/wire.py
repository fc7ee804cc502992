"""What goes between this process and Excel: every call that leaves is counted, or refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.excel import refusal
from tests.excel.clock import Clock

REFUSALS = {
    "rejected": lambda: refusal.plain(refusal.REJECTED),
    "later": lambda: refusal.plain(refusal.RETRY_LATER),
    "editing": refusal.editing,
}
"""The ways in which Excel rejects a call while it is busy."""


COST = 0.001
"""Made-up seconds that a refused call takes: who tries without a pause sees time go by, too."""
STUCK = 20_000
"""Refusals after which the caller should have given up."""


class Stuck(BaseException):
    """Raised when a caller retries for ever. No error of Excel, so that nothing catches it."""


@dataclass
class Busy:
    """Excel is busy from call `start` on: for so many `calls`, or so many made-up `seconds`."""

    start: int
    calls: int | None = None
    seconds: float | None = None
    how: str = "rejected"
    refused: int = 0
    since: float | None = None

    def refuses(self, number: int, kind: str, clock: Clock) -> bool:
        """Whether call `number` is refused. While a cell is edited, names are still given."""
        if number < self.start or (self.how == "editing" and not kind.startswith("Invoke")):
            return False
        if self.since is None:
            self.since = clock.now
        if self.seconds is not None and clock.now >= self.since + self.seconds:
            return False
        if self.calls is not None and self.refused >= self.calls:
            return False
        self.refused += 1
        return True


@dataclass
class Wire:
    """The calls of one scenario."""

    clock: Clock = field(default_factory=Clock)
    busy: Busy | None = None
    hook: Callable[[str, str, str], None] | None = None
    """What is called before each call that arrives: with kind, interface and member."""
    total: int = 0
    refused: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    members: Counter[str] = field(default_factory=Counter)
    unmodelled: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    log: list[str] | None = None
    lcid: int = 0
    """The language in which the call under way is made."""

    def leave(self, kind: str, interface: str, member: str) -> None:
        """Count a call, or raise because Excel is busy."""
        self.total += 1
        self.kinds[kind] += 1
        self.members[f"{interface}.{member}"] += 1
        if self.log is not None:
            self.log.append(f"{kind} {interface}.{member}")
        if self.busy is not None and self.busy.refuses(self.total, kind, self.clock):
            self.refused += 1
            self.clock.now += COST
            if self.busy.refused > STUCK:
                raise Stuck(f"{STUCK} refusals, and {interface}.{member} is still tried")
            raise REFUSALS[self.busy.how]()
        if self.hook is not None:
            self.hook(kind, interface, member)

    def reset(self) -> None:
        """Reset the counts."""
        self.__init__()


WIRE = Wire()
"""The one line of this process: pywin32 knows no other."""
