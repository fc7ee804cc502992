"""Sums of budgets: real amounts only, one-off and yearly ones apart, open ends mentioned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from uvp_xl import dutch_text
from uvp_xl.notation.cell_reading import Budget


def has_amount(budget: Budget) -> bool:
    """Return whether a budget is an amount of money, if only a minimum or a maximum."""
    return budget.kind == "amount" and (budget.minimum, budget.maximum) != (None, None)


def lowest(budget: Budget) -> float:
    """Return the lowest possible amount; 0 without a minimum ("tot € 5.000")."""
    return budget.minimum or 0.0


def highest(budget: Budget) -> float:
    """Return the highest possible amount; the minimum if there is no maximum."""
    return lowest(budget) if budget.maximum is None else budget.maximum


@dataclass(frozen=True)
class Amounts:
    """The actions, by index, with an amount: `once` for the whole action, or `yearly`; or both."""

    budgets: Sequence[Budget]
    once: frozenset[int]
    yearly: frozenset[int]

    @property
    def all(self) -> frozenset[int]:
        """Every action with an amount."""
        return self.once | self.yearly

    def bounds(self, actions: Iterable[int], *, yearly: bool = False) -> tuple[float, float]:
        """Return the lowest and the highest sum for these actions, which all have an amount.

        Of an action with both, the one-off or the yearly amount counts.
        """
        budgets = [_counted(self.budgets[action], yearly=yearly) for action in actions]
        return sum(map(lowest, budgets)), sum(map(highest, budgets))

    def has_ranges(self, actions: frozenset[int]) -> bool:
        """Return whether the lowest and highest sum of some of these actions can differ."""
        budgets = (_counted(self.budgets[action]) for action in actions)
        return any(lowest(budget) != highest(budget) for budget in budgets)

    def notes(self) -> list[str]:
        """Return the sentences that explain the sums."""
        total, amounts = len(self.budgets), [self.budgets[action] for action in self.all]
        if not amounts:
            return ["Geen enkele actie heeft een bedrag in de begroting."] if total else []
        notes = [_coverage(len(amounts), total)]
        if self.yearly and self.once:
            notes.append("Bedragen per jaar staan apart.")
        unbounded = sum(budget.maximum is None for budget in amounts)
        if unbounded:
            bounds = dutch_text.count(unbounded, "bedrag", "bedragen")
            notes.append(f"Van {bounds} noemt het plan geen bovengrens; daar telt de ondergrens.")
        return [" ".join(notes)]


def _coverage(paid: int, total: int) -> str:
    """Return how many actions have an amount, and that the others do not count."""
    if paid == total:
        return f"Begroting: {'de actie heeft' if total == 1 else 'alle acties hebben'} een bedrag."
    have = "heeft" if paid == 1 else "hebben"
    return (
        f"Begroting: {dutch_text.number(paid)} van de {dutch_text.number(total)} acties {have} "
        "een bedrag. De andere tellen niet mee in de bedragen."
    )


def _counted(budget: Budget, *, yearly: bool = False) -> Budget:
    """Return the amount that counts for a budget with a one-off and a yearly amount."""
    if budget.once is None and budget.yearly is None:
        return budget
    amount = budget.yearly if yearly else budget.once
    return Budget("amount", amount, amount)


def amounts(budgets: Sequence[Budget]) -> Amounts:
    """Find the amounts among these budgets, one for each action."""
    paid = [(action, budget) for action, budget in enumerate(budgets) if has_amount(budget)]
    yearly = frozenset(a for a, budget in paid if budget.per_year or budget.yearly is not None)
    both = frozenset(a for a, budget in paid if budget.once is not None)
    return Amounts(budgets, frozenset(a for a, _ in paid) - (yearly - both), yearly)
