"""The reference plan, as a file and open in a running LibreOffice."""

import shutil

import pytest

from tests.reference import PATH


@pytest.fixture
def plan_file(tmp_path):
    """Return a copy of the reference plan."""
    return shutil.copy(PATH, tmp_path / "plan.xlsx")
