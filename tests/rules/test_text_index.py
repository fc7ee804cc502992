"""The index of all text in a workbook."""

import re

from uvp_xl.grid import Grid
from uvp_xl.rules.text_index import index_text
from uvp_xl.rules.text_pattern import TextPattern
from uvp_xl.workbook_metadata import Metadata, Note

GRIDS = {
    "Jeugd": Grid("Jeugd", [["a", "Keurmerk Veilig Ondernemen"], ["", 111222333.0]]),
    "Wonen": Grid("Wonen", [["b", 2020]]),
}
BESIDE = Metadata(
    notes=(Note("Wonen", "B1", "bel Jan"), Note("Te laat", "A1", "van een overzicht")),
    properties={"auteur": "Jan"},
)


def test_a_match_is_found_back_at_its_place() -> None:
    found = index_text(GRIDS, BESIDE)
    places = {
        match[0]: place
        for match, place in found.search(TextPattern(re.compile(r"[^\0]{1,99}"), 100))
    }
    assert (places["b"].sheet, places["b"].cell) == ("Wonen", "A1")
    assert places["111222333"].cell == "B2"
    assert places["bel Jan"].phrase == "In de opmerking bij deze cel"
    assert places["Jan"].phrase == "In de eigenschap “auteur” van het bestand"
    assert places["a"].phrase == "In deze cel"
    assert "2020" not in places
    assert "van een overzicht" not in places


def test_words_initials_and_pieces() -> None:
    found = index_text(GRIDS, BESIDE)
    assert {"Keurmerk", "Jan", "bel"} <= found.words
    assert "KVO" in found.initials
    assert found.long_numbers
    match = next(re.finditer("Veilig", found.text))
    assert found.entry(match) == "Keurmerk Veilig Ondernemen"


def test_two_years_are_no_long_number() -> None:
    assert not index_text({"a": Grid("a", [["de jaren 2017-2020 en 20"]])}, Metadata()).long_numbers
