import datetime as dt
from typing import get_args

import pytest

from uvp_xl import dutch_text
from uvp_xl.finding import SEVERITIES, Finding, Severity
from uvp_xl.notation.cell_reading import Phase


@pytest.mark.parametrize(
    ("date", "short", "long"),
    [
        (dt.date(2020, 1, 31), "31-1-2020", "31 januari 2020"),
        (dt.datetime(2021, 12, 1, 8), "1-12-2021", "1 december 2021"),
    ],
)
def test_a_date_is_written_in_numbers_or_with_its_month(
    date: dt.date, short: str, long: str
) -> None:
    assert (dutch_text.short_date(date), dutch_text.long_date(date)) == (short, long)
    assert long.endswith(f" {dutch_text.month_and_year(date)}")


def test_a_time_has_its_minutes_in_two_digits() -> None:
    time = dt.datetime(2020, 11, 3, 14, 0)
    assert dutch_text.date_and_time(time) == "3 november 2020 om 14.00 uur"


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (999, 0, "999"),
        (1_250_000, 0, "1.250.000"),
        (1234.5, 2, "1.234,50"),
        (0.0125, 6, "0,012500"),
    ],
)
def test_a_number_has_points_and_a_comma(value: float, decimals: int, text: str) -> None:
    assert dutch_text.number(value, decimals) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0, "0 acties"), (1, "1 actie"), (2, "2 acties"), (10_000, "10.000 acties")],
)
def test_one_is_singular_and_all_else_plural(amount: int, text: str) -> None:
    assert dutch_text.count(amount, "actie", "acties") == text


@pytest.mark.parametrize(
    ("names", "text"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (list("abc"), "a, b en c")]
)
def test_a_list_ends_with_a_conjunction(names: list[str], text: str) -> None:
    assert dutch_text.joined(names) == text
    assert dutch_text.joined(names, "of") == text.replace(" en ", " of ")


@pytest.mark.parametrize(
    ("amount", "text"),
    [(0, "€ 0"), (1_250_000, "€ 1.250.000"), (12.5, "€ 12,50"), (999.999, "€ 1.000")],
)
def test_euros(amount: float, text: str) -> None:
    assert dutch_text.euro(amount) == text


def test_every_phase_has_its_own_name() -> None:
    assert set(dutch_text.PHASE_NAMES) == {*get_args(Phase), None}
    assert len(set(dutch_text.PHASE_NAMES.values())) == len(dutch_text.PHASE_NAMES)


def test_findings_are_counted_from_most_to_least_serious_and_accepted_ones_apart() -> None:
    def finding(severity: Severity, accepted: str = "") -> Finding:
        return Finding("taal", severity, "a.xlsx", "Plan", "A1", "?", accepted=accepted)

    findings = [finding(severity) for severity in reversed(SEVERITIES)]
    findings += [finding("opmerking"), finding("fout", "mag")]
    texts = ["1 fout", "1 waarschuwing", "2 opmerkingen", "1 geaccepteerd"]
    assert dutch_text.severity_counts(findings) == texts
    assert dutch_text.severity_counts([]) == []
