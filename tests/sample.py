"""What `make test` takes of a test with very many cases; `make stress` takes all of them.

    @pytest.mark.sample(12, always=("everything",))   of the cases of one test
    @settings(max_examples=examples(1500))            of the examples that hypothesis makes

A sample is the same on every run and every machine, and spread evenly over the cases in the order
that they are written in. Hypothesis makes fewer examples of every property (`examples`, and the
profile in `tests/conftest.py`), and where one case is large it is made smaller by `STRESS`: a plan
of three sheets, a thousand actions instead of ten thousand. Everything else always runs whole, and
so does what somebody chose by a name, -k, -m or --lf.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest

STRESS = os.environ.get("UVP_STRESS", "") not in ("", "0")
"""Whether everything runs; set by `make stress`."""
FRACTION = 5
"""Of so many examples of hypothesis the sample takes one."""
FEWEST = 15
"""Examples that a sample has at the least."""
GOLDEN = (5**0.5 - 1) / 2
"""Multiples of it, without their whole part, are spread evenly whatever their number is."""


def spread(count: int, most: int) -> list[int]:
    """Return at most `most` of the numbers below `count`, evenly spread, in order.

    Unlike every n-th it takes from all rows and all columns when the cases are a product.

    >>> spread(100, 8)
    [0, 13, 26, 34, 47, 68, 81, 89]
    >>> spread(3, 8)
    [0, 1, 2]
    """
    return sorted(sorted(range(count), key=lambda number: number * GOLDEN % 1)[:most])


def examples(count: int) -> int:
    """Return how many examples hypothesis makes where all would be `count`."""
    return count if STRESS else min(count, max(FEWEST, count // FRACTION))


def chosen(config: pytest.Config) -> bool:
    """Return whether somebody chose tests, who then wants just those."""
    option = config.option
    named = any("::" in argument for argument in config.args)
    return bool(named or option.keyword or option.markexpr or getattr(option, "lf", False))


def left_out(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Return the tests that do not belong to the sample; none under stress."""
    groups: dict[str, list[pytest.Item]] = {}
    for item in items if not STRESS else ():
        if item.get_closest_marker("sample"):
            groups.setdefault(item.nodeid.partition("[")[0], []).append(item)
    return [item for group in groups.values() for item in _left_out(group)]


def _left_out(group: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Return what does not belong to the sample of one test."""
    marker = group[0].get_closest_marker("sample")
    if marker is None or not marker.args:
        raise pytest.UsageError(f"{group[0].nodeid}: say how many cases are the sample")
    always = set(marker.kwargs.get("always", ()))
    ids = [item.nodeid.partition("[")[2].removesuffix("]") for item in group]
    if unknown := always - set(ids):
        raise pytest.UsageError(f"{group[0].nodeid}: no such cases: {sorted(unknown)}")
    taken = set(spread(len(group), marker.args[0]))
    return [
        item
        for number, (item, name) in enumerate(zip(group, ids, strict=True))
        if number not in taken and name not in always
    ]
