"""Read, check and refresh the action tables of a Dutch municipal safety plan in Excel.

>>> import datetime, uvp_xl
>>> plan = uvp_xl.read("workbooks/uvp-noordoostpolder-2020-2021.xlsx")
>>> plan.actions.loc[0, "parties"][-1]
'Veiligheidshuis'
>>> sum(finding.severity == "fout" for finding in plan.check(datetime.date(2020, 11, 1))) > 0
True

`read` returns a `Plan`. Wrong files raise an error of `uvp_xl.errors`, wrong data are returned as
findings. Names are loaded at their first use, so that importing the package is quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uvp_xl.errors import ReadError, UsageError, UvpError, WriteError
    from uvp_xl.finding import Finding
    from uvp_xl.plan import Plan, read

__all__ = ["Finding", "Plan", "ReadError", "UsageError", "UvpError", "WriteError", "read"]

_MODULES = {
    "Finding": "uvp_xl.finding",
    "Plan": "uvp_xl.plan",
    "ReadError": "uvp_xl.errors",
    "UsageError": "uvp_xl.errors",
    "UvpError": "uvp_xl.errors",
    "WriteError": "uvp_xl.errors",
    "read": "uvp_xl.plan",
}


def __getattr__(name: str) -> object:
    """Return a public name from its module."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_MODULES[name]), name)
