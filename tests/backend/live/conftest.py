"""The reference plan, open in a running LibreOffice."""

import shutil

import pytest

from tests.reference import PATH


@pytest.fixture
def book(app, tmp_path):
    """A copy of the reference plan that is open."""
    return app.books.open(str(shutil.copy(PATH, tmp_path / "plan.xlsx")))
