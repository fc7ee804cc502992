"""Which kind of setting a row is: its section, a prefix, its name and its value decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from uvp_xl.clean_text import key
from uvp_xl.readback.settings.colour_status import ColourMeaning
from uvp_xl.readback.settings.column_words import is_column
from uvp_xl.readback.settings.days_ahead import DaysAhead
from uvp_xl.readback.settings.heading import Heading
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.plan_date import PlanDate
from uvp_xl.readback.settings.plan_profile import ProfileSetting
from uvp_xl.readback.settings.rule_level import RuleLevel
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SettingRow
from uvp_xl.readback.settings.unread_sheet import SheetLeftOut
from uvp_xl.similarity import NAMES, nearest

SETTINGS: tuple[Setting, ...] = (
    ProfileSetting(), PlanDate(), DaysAhead(), ColourMeaning(), SheetLeftOut(), Heading(),
    RuleLevel(),
)  # fmt: skip
"""All kinds; the first that a wrong row resembles gives the reason."""
_NOTES = (
    "toelichting", "uitleg", "opmerking", "opmerkingen", "opm", "let op", "nb", "n.b", "noot",
    "notitie", "bron", "versie", "datum", "gemeente", "gemaakt door", "bijgewerkt", "contact",
    "vragen", "voorbeeld",
)  # fmt: skip
"""Names of notes, which are no settings whatever is in the next cell."""
_LONGEST = 8
"""A text of more words is a sentence."""
EXPECTED = (
    "verwacht is Profiel, Peildatum, Binnen hoeveel dagen, een kop met een kolom, een blad met "
    "“niet lezen”, een regel met een ernst, of een kleur met een status"
)


class ChosenSetting(NamedTuple):
    """The kind of a row and the row without its prefix; it need not be valid.

    `setting` is None for a row that is of no kind, or of several; `why` is the reason then.
    """

    setting: Setting | None
    row: SettingRow
    why: str = ""


def choose(row: SettingRow, others: OtherSheets) -> ChosenSetting | None:
    """Return the kind of a row; None for a note, a sentence and an empty row of a list."""
    fitting = [setting for setting in SETTINGS if setting.fits(row, others)]
    own = [setting for setting in fitting if setting.section and setting.section == row.section]
    if own:
        return ChosenSetting(own[0], row)
    explicit = _with_prefix(row, others)
    if explicit and explicit.setting and explicit.setting.fits(explicit.row, others):
        return explicit
    if fitting:
        return _only_one(row, fitting)
    return explicit or _unfit(row, others)


def _with_prefix(row: SettingRow, others: OtherSheets) -> ChosenSetting | None:
    """Return the kind that the first word says; None if that is part of a name in the workbook."""
    for setting in SETTINGS:
        title = setting.without_prefix(row.title) if row.text else ""
        if title and key(row.title) not in others.names and not others.has_text(row.title):
            return ChosenSetting(setting, replace(row, title=title, section=setting.section))
    return None


def _only_one(row: SettingRow, fitting: Sequence[Setting]) -> ChosenSetting:
    """Return the kind that fits, or the question which one; a kind without a noun goes first."""
    nouns = [setting.noun for setting in fitting]
    if len(fitting) == 1 or not all(nouns):
        return ChosenSetting(fitting[nouns.index("")] if "" in nouns else fitting[0], row)
    kinds = " en ".join(f"een {noun}" for noun in nouns)
    ways = " of ".join(f"“{noun.capitalize()} {row.title}”" for noun in nouns)
    return ChosenSetting(None, row, f"“{row.title}” kan {kinds} zijn; schrijf {ways}")


def _unfit(row: SettingRow, others: OtherSheets) -> ChosenSetting | None:
    """Return what a row that fits no kind is meant as, None for a note."""
    for setting in SETTINGS:
        if setting.resembles(row, others):
            return ChosenSetting(setting, row)
    if not row.text or _is_note(row):
        return None
    if near := _near_name(row.name):
        return ChosenSetting(None, row, f"“{row.title}” is geen instelling; bedoelt u {near}?")
    return None if row.in_prose else _unknown(row, others)


def _unknown(row: SettingRow, others: OtherSheets) -> ChosenSetting:
    """Return the kind of the list that a row is in, or that it is of no kind at all."""
    if is_column(row.name) and others.has_text(row.text):
        return ChosenSetting(None, row, "zet de kop links, en rechts ervan de kolom")
    listed = "heading" if others.has_text(row.title) else ""
    for setting in SETTINGS:
        if setting.section and setting.section == (row.section or listed):
            return ChosenSetting(setting, row)
    return ChosenSetting(None, row, f"“{row.title}” is geen instelling; {EXPECTED}")


def _is_note(row: SettingRow) -> bool:
    """Return whether a row is a note or has a sentence."""
    return row.name in _NOTES or max(len(row.name.split()), len(row.text.split())) > _LONGEST


def _near_name(name: str) -> str:
    """Return the name of a setting of which this is a typo, "" if there is none."""
    known = {known.lower(): known for setting in SETTINGS for known in setting.names}
    found = nearest(name, known, NAMES)
    return known[found[0]] if found else ""
