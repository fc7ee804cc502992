"""The date at which a plan is judged, and who chose it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from uvp_xl.dutch_text import long_date

Origin = Literal["", "given", "sheet", "today"]
"""Who chose a date: the command, the sheet *Instellingen*, or nobody; "" is a caller in Python."""
_CHOSEN = MappingProxyType(
    {"given": "opgegeven", "sheet": "van het blad Instellingen", "today": "vandaag"}
)


@dataclass(frozen=True, slots=True)
class ReferenceDate:
    """The date at which a plan is judged.

    `today` is the day of the check, which only a command or a button knows; without it a date on
    the sheet is compared with `date` itself.
    """

    date: dt.date
    origin: Origin = ""
    today: dt.date | None = None

    @property
    def text(self) -> str:
        """The date for a reader, with who chose it.

        >>> ReferenceDate(dt.date(2026, 11, 1), "sheet").text
        '1 november 2026 (van het blad Instellingen)'
        """
        chosen = f" ({_CHOSEN[self.origin]})" if self.origin else ""
        return f"{long_date(self.date)}{chosen}"


@dataclass(frozen=True, slots=True)
class DateRequest:
    """What a command knows before it reads a plan: the date that was given, and today."""

    given: dt.date | None
    today: dt.date

    @property
    def without_plan(self) -> dt.date:
        """The date of a plan that has none itself."""
        return self.given or self.today

    def choose(self, on_sheet: dt.date | None) -> ReferenceDate:
        """Return the date of a plan: the given one, that on its sheet, or today.

        >>> DateRequest(None, dt.date(2026, 11, 1)).choose(None).text
        '1 november 2026 (vandaag)'
        """
        if self.given:
            return ReferenceDate(self.given, "given", self.today)
        if on_sheet:
            return ReferenceDate(on_sheet, "sheet", self.today)
        return ReferenceDate(self.today, "today", self.today)


def reference(date: dt.date | ReferenceDate) -> ReferenceDate:
    """Return a date as one to judge at."""
    return date if isinstance(date, ReferenceDate) else ReferenceDate(date)
