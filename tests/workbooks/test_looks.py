from __future__ import annotations

from pathlib import Path

import pytest

from workbooks.looks import add_formats, count_lines, width
from workbooks.package import new_workbook
from workbooks.plan import read_plan


@pytest.mark.parametrize(
    ("text", "across", "expected"),
    [
        ("", 10, 1),
        ("een", 10, 1),
        ("een twee drie", 10, 2),
        ("een\ntwee", 10, 2),
        ("een\n\ntwee", 10, 3),
        ("zorgorganisatieoverleg", 10, 2),
    ],
)
def test_lines(text: str, across: int, expected: int) -> None:
    assert count_lines(text, across) == expected


def test_a_year_and_an_empty_cell_take_one_line() -> None:
    assert count_lines("2019", width("planning")) == count_lines("", width("begroting")) == 1


def test_every_column_of_the_plan_fits_on_a_landscape_page() -> None:
    assert sum(map(width, read_plan().columns)) < 170


def test_table_text_is_text_and_wraps(tmp_path: Path) -> None:
    with new_workbook(tmp_path / "x.xlsx", read_plan()) as book:
        formats = add_formats(book)
    assert formats["text"].num_format == "@"
    assert formats["begroting"].num_format == '"€" #,##0'
    assert all(formats[role].text_wrap for role in ("header", "text", "planning", "prose"))
