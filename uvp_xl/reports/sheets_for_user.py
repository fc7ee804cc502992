"""The sheets that a workbook lacks, and that are the user's once they are there."""

from __future__ import annotations

from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import Normalised
from uvp_xl.readback.settings_sheet import Settings
from uvp_xl.reports import register_proposal, settings_proposal
from uvp_xl.sheets.sheet_model import Sheet


def sheets_for_user(plan: Normalised, register: Register, settings: Settings) -> list[Sheet]:
    """Return proposals for the sheets *Register* and *Instellingen*, for those that are missing."""
    sheets = [] if register.sheet else [register_proposal.sheet(plan, register)]
    return sheets if settings.sheet else [*sheets, settings_proposal.sheet()]
