"""Columns without a heading."""

from tests.rules.plans import found

CODE = "kolom-zonder-kop"


def cells(header: str, row: str) -> list[str]:
    """Return the cells that the rule reports in a table of one action."""
    return [finding.cell for finding in found(CODE, f"| {header} |\n| {row} |")]


def test_right_after_the_last_column_it_is_reported_too() -> None:
    assert cells("Actiepunt | Maatregel | Planning |", "a | Bellen | 2020 | in overleg") == ["D1"]
    assert cells("Actiepunt | Maatregel | Planning | Rest |", "a | Bellen | 2020 | x | y") == ["E1"]


def test_a_remark_further_away_is_no_column() -> None:
    assert cells("Actiepunt | Maatregel | Planning | |", "a | Bellen | 2020 | | nabellen") == []
