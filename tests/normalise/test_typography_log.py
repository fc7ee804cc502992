"""The log of texts that were read without their odd characters."""

from tests.tables.sheets import sheet
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.normalise.typography_log import Cleaned, cleaned
from uvp_xl.tables.find_tables import find

HEADER = "Actiepunt|Maatregel|Partijen|Planning\n"


def log(text):
    """Return the cleaned cells on a sheet."""
    return list(cleaned(normalise(find(sheet(text)), Register(), ())))


def test_clean_cells_are_not_in_the_log():
    assert log(HEADER + "A|a|politie, OM|2020") == []
    assert log(HEADER) == []


def test_every_cell_with_odd_signs_is_in_the_log():
    assert log(HEADER + "A|doen\\nen laten|politie|2020\nB|<i>b</i>|OM|␠2020␠") == [
        Cleaned("Blad1", "B2", "doen\nen laten", "doen en laten"),
        Cleaned("Blad1", "B3", "<i>b</i>", "b"),
        Cleaned("Blad1", "D3", " 2020 ", "2020"),
    ]


def test_numbers_and_dates_are_no_typography():
    assert log(HEADER + "A|a|OM|2020\nB|b|5|2021") == []
