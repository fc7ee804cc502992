import datetime as dt

import pytest

from uvp_xl.backend.editing.cell_element import build_cell, element_prefix
from uvp_xl.backend.editing.rich_text import Run
from uvp_xl.grid import CellError, Percentage

TAG = b'<c r="B2" s="4" t="s">'


@pytest.mark.parametrize(
    ("value", "rest"),
    [
        ("a & b", b' t="inlineStr"><is><t>a &amp; b</t></is></c>'),
        ("", b"/>"),
        (2019, b"><v>2019</v></c>"),
        (2019.0, b"><v>2019</v></c>"),
        (0.1, b"><v>0.1</v></c>"),
        (1e20, b"><v>1e+20</v></c>"),
        (True, b' t="b"><v>1</v></c>'),
        (dt.date(2020, 5, 6), b"><v>43957</v></c>"),
        (dt.time(12), b"><v>0.5</v></c>"),
        (Percentage(0.125), b"><v>0.125</v></c>"),
        (CellError("#VERW!"), b' t="e"><v>#REF!</v></c>'),
    ],
)
def test_the_format_and_the_address_stay_with_every_kind_of_value(value, rest):
    assert build_cell(TAG, value, False) == b'<c r="B2" s="4"' + rest


def test_what_the_tag_said_of_the_old_value_goes_and_the_rest_stays():
    tag = b"<x:c  r='B2' vm=\"1\" cm='2' ph=\"1\"\n t='b' x14:a=\"1>2\" s='3' />"
    assert build_cell(tag, 1, False) == b"<x:c  r='B2' x14:a=\"1>2\" s='3'><x:v>1</x:v></x:c>"
    assert build_cell(tag, "", False) == b"<x:c  r='B2' x14:a=\"1>2\" s='3'/>"
    assert build_cell(b"<c/>", "a", False) == b'<c t="inlineStr"><is><t>a</t></is></c>'


def test_rich_text_is_written_in_runs():
    made = build_cell(b"<x:c>", "ab", False, [Run("a"), Run(" b")])
    assert made == (
        b'<x:c t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r>'
        b'<x:r><x:t xml:space="preserve"> b</x:t></x:r></x:is></x:c>'
    )


def test_dates_count_from_the_epoch_of_the_workbook():
    assert build_cell(b"<c>", dt.date(1904, 1, 2), True) == b"<c><v>1</v></c>"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), CellError("formule"), None])
def test_what_excel_cannot_hold_is_an_error(value):
    with pytest.raises(ValueError, match=r"\w"):
        build_cell(TAG, value, False)


def test_the_prefix_of_an_element():
    assert [element_prefix(tag) for tag in (b"<c/>", b"<x:c r='a:b'>", b"<c r='a:b'>")] == [
        b"",
        b"x:",
        b"",
    ]
