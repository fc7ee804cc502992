"""The names of columns as users write them."""

import pytest

from uvp_xl.columns import COLUMNS
from uvp_xl.readback.settings import column_words
from uvp_xl.readback.settings.column_words import CHOICES, WORDS, column, is_column, near, word


def test_every_column_has_a_name_that_is_read_back() -> None:
    assert WORDS.keys() == COLUMNS.keys()
    assert [column(word(name)) for name in COLUMNS] == list(COLUMNS)
    assert [column(each.word) for each in COLUMNS.values() if each.word] == [
        each.name for each in COLUMNS.values() if each.word
    ]


def test_no_name_is_of_two_columns() -> None:
    every = [name for names in WORDS.values() for name in names]
    assert len(every) == len(set(every))


def test_the_names_to_choose_from() -> None:
    assert CHOICES[-1] == "niet lezen"
    assert [word(column(choice)) for choice in CHOICES] == list(CHOICES)
    assert len(",".join(CHOICES)) <= 255


@pytest.mark.parametrize(
    ("text", "expected"),
    [("de maatregel", "measure"), ("kolom trekker", "lead"), ("“planning”", "planning"),
     ("portefeuillehouders", "portfolio_holders"), ("actiepunten", "item"),
     ("eind", "planning_end"),
     ("begin", "planning_start"), ("acties", "measure"), ("overslaan", None)],
)  # fmt: skip
def test_a_name_as_people_write_it(text: str, expected: str | None) -> None:
    assert is_column(text)
    assert column(text) == expected


def test_what_is_no_name() -> None:
    assert not is_column("fiets")
    assert not is_column("")
    assert (near("prioritiet"), near("")) == ("prioriteit", "")
    assert column_words.NOT_READ == "niet lezen"
