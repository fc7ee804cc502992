"""What each kind of setting must do."""

import pytest

from uvp_xl.grid import Grid
from uvp_xl.readback.settings.choose_setting import SETTINGS
from uvp_xl.readback.settings.other_sheets import OtherSheets
from uvp_xl.readback.settings.setting import Setting
from uvp_xl.readback.settings.setting_row import SECTIONS, SettingRow
from uvp_xl.readback.settings.settings_draft import SettingsDraft


def test_a_kind_must_say_what_fits_what_resembles_it_and_what_it_adds() -> None:
    row, others = SettingRow(1, 1, "Profiel", "werkversie"), OtherSheets([Grid("Jeugd")])
    kind = Setting()
    with pytest.raises(NotImplementedError):
        kind.fits(row, others)
    with pytest.raises(NotImplementedError):
        kind.resembles(row, others)
    with pytest.raises(NotImplementedError):
        kind.add(row, others, SettingsDraft())


def test_every_list_has_a_kind() -> None:
    kinds = {setting.section for setting in SETTINGS}
    assert set(SECTIONS.values()) == kinds
