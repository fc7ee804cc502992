import datetime as dt

import pytest

from uvp_xl.grid import Grid, Percentage
from uvp_xl.report_state.content_fingerprint import counted, fingerprint, of
from uvp_xl.sheets import own_sheets


def test_only_values_and_places_count():
    moment = dt.datetime(2020, 11, 1, 14, 3, 7)
    grid = Grid("a", [["x\r\ny", 1, True, moment, dt.date(2020, 1, 2), Percentage(0.5)]])
    read = moment - dt.timedelta(microseconds=300)
    same = [["x\ny", 1.0, True, read, dt.datetime(2020, 1, 2), 0.5, ""], [""] * 7]
    assert fingerprint(grid) == fingerprint(Grid("b", same))
    assert fingerprint(grid) != fingerprint(Grid("a", [["", *grid.rows[0]]]))
    assert fingerprint(Grid("a", [[1]])) != fingerprint(Grid("a", [["1", 1]]))


def test_a_fingerprint_of_an_earlier_version_still_fits():
    grid = Grid("a", [["x", 1, 2.5], ["", dt.date(2020, 1, 2), -3]])
    assert fingerprint(grid) == '"1392bd012e82c2d4"'


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("\x00\x0b", "\ufffd\ufffd"),
        ("\ud83d \ud83d\ude00", "_xD83D_ 😀"),
        ("\uffff", "_xffff_"),
        (-0.0, 0.0),
        (dt.date(1850, 1, 2), "02-01-1850"),
        (dt.datetime(1903, 1, 2, 8), "02-01-1903"),
        (float("nan"), "nan"),
        (dt.time(8), dt.time(8)),
        (0.1 + 0.2, 0.3),
        (True, 1.0),
    ],
)
def test_what_a_file_cannot_hold_counts_as_it_is_read_back(written, read):
    assert fingerprint(Grid("a", [[written, 1]])) == fingerprint(Grid("a", [[read, 1]]))


def test_a_reason_beside_what_was_told_does_not_count():
    rows = [[own_sheets.MARK, ""], ["Melding", own_sheets.REASON], ["fout", "besluit"], ["", "los"]]
    cells = list(counted(Grid("Controle", rows)))
    assert [cell[2] for cell in cells[3:]] == ["fout", "los"]
    assert of(cells) == fingerprint(Grid("Controle", rows))


def test_a_yes_to_a_proposal_does_not_count():
    rows = [[own_sheets.PROPOSALS, ""], ["Cel", own_sheets.ANSWER], ["D12", ""]]
    answered = [*rows[:2], ["D12", "ja"]]
    assert fingerprint(Grid("a", rows)) == fingerprint(Grid("a", answered))
    assert own_sheets.answers(Grid("a", rows[1:])) is None
