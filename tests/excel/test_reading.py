"""Unusual values and formats are read correctly, whatever the XML of this Excel includes."""

import pytest

from tests.contract import seen_workbook
from uvp_xl.backend.edit_checks import STRUCK

SPILL = "#SPILL!"
TOLD = ["all", "hidden", "notes", "merges", "formats", "garbage", "refused"]


@pytest.fixture(scope="module")
def path(small):
    return str(small)


@pytest.mark.parametrize("told", ["all", "refused"])
def test_every_error_is_an_error_with_its_dutch_name(excel, path, told):
    result = excel("reading.errors", path=path, told_in_xml=told)
    assert len(result) == 14
    assert {kind for kind, _ in result.values()} == {"CellError"}
    assert {name: text for name, (_, text) in result.items() if name != text} == {
        "#NULL!": "#LEEG!", "#DIV/0!": "#DEEL/0!", "#VALUE!": "#WAARDE!", "#REF!": "#VERW!",
        "#NAME?": "#NAAM?", "#NUM!": "#GETAL!", "#N/A": "#N/B", SPILL: "#OVERLOOP!",
    }  # fmt: skip


@pytest.mark.sample(3, always=("refused",))
@pytest.mark.parametrize("told", TOLD)
def test_a_value_is_read_by_its_format(excel, path, told):
    """A date that is none, an amount with many decimals and a long text harm nothing else."""
    result = excel("reading.values", path=path, told_in_xml=told)
    assert result["heading"] == "item/actiepunt"
    assert result["lacks"] == {}
    assert result["day"] == ["date", "2020-11-01"]
    assert result["moment"] == ["datetime", "2020-11-01 12:00:00"]
    assert result["currency"] == ["float", "12.345678"]
    assert result["whole currency"] == ["float", "12.0"]
    assert result["share"] == ["Percentage", "12,5%"]
    assert result["late date"] == ["float", "3000000.0"]
    assert result["truth"] == ["bool", "True"]
    assert result["text"] == ["str", "1,5"]
    assert (result["9,000 signs"], result["32,767 signs"]) == (["str", 9_000], ["str", 32_767])


def test_dates_that_count_from_1904(excel, path):
    result = excel("reading.values", path=path, date1904=True)
    assert result["day"] == ["date", "2024-11-02"]
    assert result["moment"] == ["datetime", "2024-11-02 12:00:00"]


@pytest.mark.sample(2, always=("told_in_xml-all", "threads_are_comments-True"))
@pytest.mark.parametrize(
    ("setting", "value"), [*(("told_in_xml", told) for told in TOLD),
                           ("threads_are_comments", True), ("local_formats", True)],
    ids=lambda value: str(value),
)  # fmt: skip
def test_rows_merges_notes_and_threads(excel, path, setting, value):
    """A note of the user and a thread keep their place: no mark comes there."""
    result = excel("reading.seen", path=path, **{setting: value})
    assert result["hidden"] == [7, 61]
    assert result["merges"] == ["A3:G3", "B60:C60"]
    assert result["notes"] == [["A8", "van de gebruiker"], ["A9", "een gesprek"]]
    assert result["fills"] == ["#FF0000", ""]
    assert result["day"] == "2020-11-01"
    assert result["kept"] == ["van de gebruiker", "een gesprek", None]
    assert "6,6" in result["marked"]
    assert not {"8,1", "9,1"} & set(result["marked"])
    count = result["cleared"].split()[0]
    assert f" {count} cellen zijn gemarkeerd. " in result["said"]
    assert (result["left"], result["fill"]) == (1, 255.0)


def test_a_cell_is_what_its_reader_sees(excel):
    result = excel("reading.seen_cells")
    assert result["cells"] == seen_workbook.expected()
    assert result["fills"] == seen_workbook.fills()


def test_fonts_and_formats_are_read_from_the_cells_when_the_xml_is_refused(excel):
    result = excel("reading.seen_cells", told_in_xml="refused")
    symbol = {"H1": ["str", "ü gereed"]}  # Parts of a text in another font are not read then.
    assert result["cells"] == seen_workbook.expected() | symbol
    assert result["fills"] == {}


@pytest.mark.parametrize("told", ["all", "refused"])
def test_a_click_judges_what_the_reader_sees(excel, told):
    result = excel("reading.seen_plan", told_in_xml=told)
    assert result["well"]
    assert set(result["late"]) == seen_workbook.LATE
    assert result["untouched"]


def test_a_date_shown_as_a_month_can_change_and_struck_text_cannot(excel):
    assert excel("reading.edited_cells") == {
        "refused": [["F4", STRUCK]], "written": ["n.t.b.", "2025 2026"],
        "undone": [0, "maart 2026", "2026-03-01"],
    }  # fmt: skip
