"""A sheet with cells far from the rest is read in few calls, as a closed file is."""

import pytest

FAR = {
    "last row": {"A1048576": " "},
    "last column": {"XFD1": "x"},
    "last cell": {"XFD1048576": "weg"},
    "beyond 256 columns": {"KA9000": "x", "A500000": 0.5},
    "several": {"A1048576": " ", "XFD1": "x", "XFD1048576": 0.25, "TA700": "y", "B900000": 2.0},
}
FEW = {"last row": 80, "last column": 80, "last cell": 130, "beyond 256 columns": 100,
       "several": 330}  # fmt: skip
"""The most calls to read the sheet; an ordinary one takes about twenty."""


@pytest.mark.parametrize("case", FAR)
def test_far_cells_are_read_as_those_of_a_closed_file(excel, case):
    result = excel("far.read", cells=FAR[case])
    assert result["same"], result
    assert result["size"] == [200, 12]
    assert len(result["far"]) == len(FAR[case])
    assert result["calls"] <= FEW[case], result["calls"]


def test_a_cell_beyond_256_columns_that_is_not_far_is_in_the_rows(excel):
    result = excel("far.read", cells={"KA3": "x"})
    assert result["same"]
    assert result["size"] == [200, 287]


@pytest.mark.parametrize("told", ["all", "refused"])
def test_clicks_leave_far_cells_as_they_are(excel, told):
    result = excel("far.clicked", cells=FAR["several"], told_in_xml=told)
    assert "fault" not in result
    for command in ("refresh", "clear_marks", "tidy"):
        assert result[command][0], result
        assert result[command][2], result
    assert result["told"] == result["closed"]
    assert len(result["told"]) == 1


def test_an_unknown_error_value_has_a_name_and_is_told(excel):
    why = "een foutwaarde die uvp-xl niet kent"
    assert excel("far.unknown_error") == {
        "names": ["foutwaarde 2099"] * 2,
        "unread": [[5, 2, why], [1_048_576, 2, why]],
    }


def test_the_made_up_excel_counts_all_cells_that_are_not_empty(excel):
    assert excel("far.counted") == [4.0, 0.0, 4.0]
