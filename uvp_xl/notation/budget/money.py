"""One amount of money as it is written: "€ 12.500,-", "50.000 euro", "2,5 mln.", "20k".

Dutch notation only: "." groups by three, "," is the decimal sign, ",-" and ",--" mean no cents.
Digits that do not keep to it have no value, but may have `readings`: what could be meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

UNITS = {
    "k": 1_000,
    "dzd": 1_000,
    "duizend": 1_000,
    "mille": 1_000,
    "ton": 100_000,
    "mln": 1_000_000,
    "mio": 1_000_000,
    "milj": 1_000_000,
    "miljoen": 1_000_000,
}
LARGEST = 10**12
"""No municipality spends more; and below it a float is exact to the cent."""

TINY = 1.0
"""Below one euro a bare number is more likely a part of an fte than money."""

MONEY = re.compile(
    r"(?P<before>(?:€|\beuro?(?![^\W\d_]))\.? ?)?"
    r"(?P<digits>[1-9][0-9]{0,2}(?: [0-9]{3})+(?![0-9.])(?:,[0-9]{2}(?![0-9]))?"
    r"|[0-9]+(?:[.,'][0-9]+)*)"
    r"(?P<round>[.,](?:--?|=)(?![0-9]))?"
    rf"(?: ?(?P<unit>{'|'.join(UNITS)})\b\.?)?"
    r"(?P<after> ?(?:€(?! ?[0-9])|euro?\b))?",
    re.IGNORECASE,
)
_DUTCH = re.compile(r"(0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:[. ][0-9]{3})+)(?:,([0-9]{1,6}))?")
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_ENGLISH = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]{1,2})?")
_POINT = re.compile(r"([1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)\.([0-9]{1,2})")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as written. `value` (euro) is None when the digits have no or two meanings.

    `number` is the same without its unit; `marked`: a currency, a unit or ",-" makes it money;
    `exact`: it ends in ",-"; `spaced`: spaces separate its groups.
    """

    value: float | None
    number: float | None
    unit: int
    marked: bool
    exact: bool
    spaced: bool
    readings: tuple[float, ...] = ()


def money(match: re.Match[str]) -> Money:
    """Return the amount that a match of `MONEY` holds.

    >>> money(MONEY.fullmatch("2,5 mln.")).value
    2500000.0
    >>> money(MONEY.fullmatch("€ 12,500")).readings
    (12500.0, 12.5)
    """
    before, digits, rounded, word, after = match.groups()
    unit = UNITS[word.lower()] if word else 1
    value = _value(digits, unit, rounded is not None)
    return Money(
        value=value,
        number=None if value is None else value / unit,
        unit=unit,
        marked=bool(before or rounded or word or after),
        exact=rounded is not None,
        spaced=" " in digits,
        readings=tuple(
            reading
            for reading in (_readings(digits, unit) if value is None else ())
            if rounded is None or reading == int(reading)  # ",-" means no cents
        ),
    )


def _value(digits: str, unit: int, rounded: bool) -> float | None:
    """Return the value of the digits in Dutch notation, or None."""
    match = _DUTCH.fullmatch(digits)
    if not match:
        return None
    whole, cents = match[1], match[2] or ""
    # "2,125 mln" is how budgets are printed; "2,125" and "2,125k" can be English thousands.
    if len(cents) > (6 if unit == 1_000_000 else 2) or (cents and rounded):
        return None
    # "12.500k" is either 12.500 with a superfluous k, or twelve million.
    if unit > 1 and not whole.isdigit():
        return None
    return _scaled(whole, cents, unit)


def _scaled(whole: str, cents: str, unit: int) -> float | None:
    """Multiply whole and decimal digits by the unit, with one correctly rounded division."""
    digits = re.sub(r"[^0-9]", "", whole) + cents
    if len(digits) > 15:
        return None
    value = int(digits) * unit / 10 ** len(cents)
    return value if value < LARGEST else None


def _readings(digits: str, unit: int) -> tuple[float, ...]:
    """Return the possible values of digits outside the Dutch notation, the likeliest first."""
    plain = re.sub(r"[^0-9]", "", digits)
    values: list[float | None] = []
    if _GROUPED.fullmatch(digits) and unit > 1:
        values = [_scaled(plain, "", 1), _scaled(plain, "", unit)]
    elif match := _POINT.fullmatch(digits):
        values = [_scaled(match[1], match[2], unit)]
        if unit == 1 and len(match[1]) < 4:  # "€ 12.5" and "€ 12.50" can lack a zero of thousands.
            values.append(_scaled(match[1] + match[2].ljust(3, "0"), "", unit))
    elif _ENGLISH.fullmatch(digits):
        whole, _, cents = digits.partition(".")
        values = [_scaled(whole, cents, unit)]
        if digits.count(",") == 1 and not cents:
            values.append(_scaled(plain[:-3], plain[-3:], unit))
    return tuple(value for value in values if value is not None and value == round(value, 2))
