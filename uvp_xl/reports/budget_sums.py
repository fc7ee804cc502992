"""Sums of budgets: only real amounts, once and per year apart, and open ends said aloud."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from uvp_xl import dutch_text
from uvp_xl.notation.cell_reading import Budget


def has_amount(budget: Budget) -> bool:
    """Whether a budget is an amount of money, if only a lowest or a highest one."""
    return budget.kind == "amount" and (budget.minimum, budget.maximum) != (None, None)


def lowest(budget: Budget) -> float:
    """The least that it can be; without a lowest amount ("tot € 5.000") that is nothing."""
    return budget.minimum or 0.0


def highest(budget: Budget) -> float:
    """The most that it can be; an amount that is open upwards counts as its lowest."""
    return lowest(budget) if budget.maximum is None else budget.maximum


@dataclass(frozen=True)
class Amounts:
    """The actions, by index, with an amount: `once` for all of it, `yearly` for each year."""

    budgets: Sequence[Budget]
    once: frozenset[int]
    yearly: frozenset[int]

    @property
    def all(self) -> frozenset[int]:
        """Every action with an amount."""
        return self.once | self.yearly

    def bounds(self, actions: Iterable[int]) -> tuple[float, float]:
        """The lowest and the highest sum for these actions, which all have an amount."""
        budgets = [self.budgets[action] for action in actions]
        return sum(map(lowest, budgets)), sum(map(highest, budgets))

    def ranges(self, actions: frozenset[int]) -> bool:
        """Whether the lowest and highest sum of some of these actions can differ."""
        budgets = (self.budgets[action] for action in actions)
        return any(lowest(budget) != highest(budget) for budget in budgets)

    def notes(self) -> list[str]:
        """What a reader must know about the sums."""
        total, amounts = len(self.budgets), [self.budgets[action] for action in self.all]
        if not amounts:
            return ["Geen enkele actie heeft een bedrag in de begroting."] if total else []
        said = [_part(len(amounts), total)]
        if self.yearly and self.once:
            said.append("Bedragen per jaar staan apart.")
        unbounded = sum(budget.maximum is None for budget in amounts)
        if unbounded:
            bounds = dutch_text.count(unbounded, "bedrag", "bedragen")
            said.append(f"Van {bounds} noemt het plan geen bovengrens; daar telt de ondergrens.")
        return [" ".join(said)]


def _part(paid: int, total: int) -> str:
    """How many actions have an amount, and what the sums say of the others."""
    if paid == total:
        return f"Begroting: {'de actie heeft' if total == 1 else 'alle acties hebben'} een bedrag."
    have = "heeft" if paid == 1 else "hebben"
    return (
        f"Begroting: {dutch_text.number(paid)} van de {dutch_text.number(total)} acties {have} "
        "een bedrag. De andere tellen niet mee in de bedragen."
    )


def amounts(budgets: Sequence[Budget]) -> Amounts:
    """The amounts among these budgets, one for each action."""
    paid = [action for action, budget in enumerate(budgets) if has_amount(budget)]
    yearly = frozenset(action for action in paid if budgets[action].per_year)
    return Amounts(budgets, frozenset(paid) - yearly, yearly)
