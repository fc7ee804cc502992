"""Fixtures with workbooks in the LibreOffice of the tests."""

import pytest


@pytest.fixture
def book(app):
    """Return a new workbook."""
    return app.books.add()


@pytest.fixture
def sheet(book):
    """Return the first sheet of a new workbook."""
    return book.sheets[0]
