"""A small plan, open in a running LibreOffice."""

import shutil

import pytest


@pytest.fixture
def book(app, small, tmp_path):
    """Return a copy of the plan that is open."""
    return app.books.open(str(shutil.copy(small, tmp_path / "plan.xlsx")))
