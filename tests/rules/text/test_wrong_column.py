"""A planning or an amount in the wrong column."""

import pytest

from tests.rules.plans import found, with_measure

CODE = "tekst-in-verkeerde-kolom"


@pytest.mark.parametrize(("text", "kind"), [("Q3 2020", "planning"), ("€ 5.000", "bedrag")])
def test_in_the_column_of_the_lead(text: str, kind: str) -> None:
    (finding,) = found(CODE, with_measure("Bellen", Trekker=text))
    assert (finding.cell, kind in finding.message) == ("D2", True)


@pytest.mark.parametrize("text", ["team OOV", "politie 2.0", "doorlopend", "", "wijk 5"])
def test_a_name_belongs_there(text: str) -> None:
    assert not found(CODE, with_measure("Bellen", Trekker=text))


def test_a_measure_is_more_than_a_year() -> None:
    assert found(CODE, with_measure("2021"))
    assert not found(
        CODE, with_measure("Het jaarplan voor 2021 opstellen en het laten vaststellen")
    )
