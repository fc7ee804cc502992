"""The workbooks with buttons, each as a copy to work on."""

import shutil

import pytest

from workbooks.build import TARGETS

WITH_BUTTONS = [target for target in TARGETS if target.suffix == ".xlsm"]


@pytest.fixture(params=WITH_BUTTONS, ids=lambda path: path.stem)
def workbook(request, tmp_path):
    """A copy of a workbook with buttons."""
    return shutil.copy(request.param, tmp_path / request.param.name)
