"""All checks there are, found in the folder beside this file."""

from __future__ import annotations

from uvp_xl.discovery import classes
from uvp_xl.selftest import checks
from uvp_xl.selftest.selftest_check import Check


def all_checks() -> list[Check]:
    """One object of every check, in the order of the report."""
    return sorted((made() for made in classes(checks, Check)), key=lambda check: check.place)
