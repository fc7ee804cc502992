"""Fixtures with copies of the workbooks with buttons."""

import shutil

import pytest

from workbooks.build import TARGETS

WITH_BUTTONS = [target for target in TARGETS if target.suffix == ".xlsm"]


@pytest.fixture(params=WITH_BUTTONS, ids=lambda path: path.stem)
def workbook(request, tmp_path):
    """Return a copy of a workbook with buttons."""
    return shutil.copy(request.param, tmp_path / request.param.name)
