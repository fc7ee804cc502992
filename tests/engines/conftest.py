"""Workbooks in the LibreOffice of the tests."""

import pytest


@pytest.fixture
def book(app):
    """A new workbook."""
    return app.books.add()


@pytest.fixture
def sheet(book):
    """The first sheet of a new workbook."""
    return book.sheets[0]
