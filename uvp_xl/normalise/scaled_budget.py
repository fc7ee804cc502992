"""A budget in a column with amounts in thousands or millions of euros."""

from __future__ import annotations

import re
from dataclasses import replace

from uvp_xl.clean_text import line, text
from uvp_xl.dutch_text import euro, number
from uvp_xl.grid import SeenText, Value
from uvp_xl.notation import budget
from uvp_xl.notation.budget import seen_budget
from uvp_xl.notation.cell_reading import Budget

LARGEST_PRODUCT = 10**8
"""Above this product, an amount was more likely written out in full."""

_NUMBER = re.compile(r"\d+(?:\.\d{3})*(?:,\d+)?(?![\d.]\d)")
_AROUND = re.compile(
    r"(?:€|euro?|,-+|-|–|—|tot|t/m|à|a|en|ca\.?|circa|±|max(?:imaal)?\.?|min(?:imaal)?\.?|per|jaar|"
    r"p\.?\s?j\.?|/|eenmalig|incidenteel|structureel|jaarlijks|[\s()#;+])*",
    re.IGNORECASE,
)
_WRITTEN_OUT = 1000
"""From here on, an amount with a euro sign may be written out in full."""
_OWN_UNIT = re.compile(r"\d\s*(?:k|mln|mio|miljoen|duizend|ton|mille)\b", re.IGNORECASE)
_DUTCH = {1000: "duizenden", 1_000_000: "miljoenen"}


def read(value: Value, factor: int) -> Budget:
    """Read the budget in a cell of a column that counts in `factor` euros. Never raises.

    >>> read(15, 1000).minimum, read("12,5", 1000).minimum, read("10 - 15", 1000).maximum
    (15000.0, 12500.0, 15000.0)
    >>> read("€ 12.500", 1000).proposals, read("p.m.", 1000).kind
    (('12,5', '12.500'), 'reserved')
    """
    if isinstance(value, SeenText) and (seen := seen_budget.read(value, factor)):
        return seen
    if isinstance(value, int | float) and not isinstance(value, bool):
        product = round(value * factor, 2)
        large = product >= LARGEST_PRODUCT
        return _question(text(value), factor) if large else budget.read(product)
    result = budget.read(value)
    full_text = line(value)
    if (
        isinstance(value, str)
        and result.kind in ("amount", "unknown")
        and _NUMBER.search(full_text)
    ):
        return _text(full_text, result, factor)
    return result


def _text(text: str, result: Budget, factor: int) -> Budget:
    """Read a text with numbers, given its `result` without a factor."""
    if _OWN_UNIT.search(text) or not _AROUND.fullmatch(_NUMBER.sub("#", text)):
        return _question(text, factor, result) if result.kind == "amount" else result
    numbers = [_number(match[0]) for match in _NUMBER.finditer(text)]
    if re.search(r"€|euro|,-", text, re.IGNORECASE) and max(numbers) >= _WRITTEN_OUT:
        return _question(text, factor, result)
    if max(numbers) * factor >= LARGEST_PRODUCT:
        return _question(text, factor)
    scaled = budget.read(_NUMBER.sub(lambda m: euro(round(_number(m[0]) * factor, 2)), _bare(text)))
    return scaled if scaled.kind == "amount" else replace(scaled, proposals=())


def _bare(text: str) -> str:
    """Remove the euro signs from a text."""
    return re.sub(r"€\s*|\s*\beuro?\b|,-+", "", text)


def _number(text: str) -> float:
    return float(text.replace(".", "").replace(",", "."))


def _question(text: str, factor: int, result: Budget | None = None) -> Budget:
    """Ask which amount is meant: the one as written, or that times the factor."""
    problem = f"De bedragen staan in {_DUTCH[factor]} euro's, maar “{text}” lijkt voluit geschreven"
    if result and result.minimum is not None and result.minimum == result.maximum:
        as_written, times = result.minimum, result.minimum * factor
        choices = (_plain(as_written / factor), _plain(as_written))
        return Budget(
            "unknown",
            problem=f"{problem}. Is {euro(as_written)} of {euro(times)} bedoeld?",
            proposals=choices if result.per_year is None else (),
        )
    return Budget("unknown", problem=f"{problem}. Schrijf het bedrag in {_DUTCH[factor]} euro's.")


def _plain(amount: float) -> str:
    """Format a number in Dutch notation, without a euro sign.

    >>> _plain(12500), _plain(12.5), _plain(0.0125)
    ('12.500', '12,5', '0,0125')
    """
    return number(amount, 6).rstrip("0").rstrip(",")
