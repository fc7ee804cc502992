"""Errors inside LibreOffice as ordinary Python exceptions."""

import contextlib

import pytest
import xlwings as xw

from uvp_xl.engines.libreoffice.uno_errors import plain_errors


@contextlib.contextmanager
def passing():
    yield


def test_an_error_passes_a_with_as_any_other(sheet):
    with pytest.raises(xw.XlwingsError, match="LibreOffice kon dit niet doen"), passing():
        sheet.book.sheets(99)


def test_errors_of_python_stay_as_they_are():
    @plain_errors
    class Thing:
        size = 1

        @property
        def part(self):
            raise KeyError("deel")

        @part.setter
        def part(self, value):
            raise TypeError(value)

    with pytest.raises(KeyError, match="deel"):
        assert Thing().part
    with pytest.raises(TypeError, match="x"):
        Thing().part = "x"
