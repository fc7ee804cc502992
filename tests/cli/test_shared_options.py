"""The options that several commands share."""

import datetime as dt
from pathlib import Path

import pytest

from uvp_xl.cli.shared_options import given_date, one_of, today, write_text
from uvp_xl.errors import UsageError


def test_a_date_is_read_and_its_absence_is_today() -> None:
    assert given_date("2020-02-29") == dt.date(2020, 2, 29)
    assert given_date("") is None
    assert today() == dt.date.today()


@pytest.mark.parametrize("said", ["2021-02-29", "1-1-2020", "gisteren", "2020-1-1"])
def test_what_is_no_date_is_refused(said: str) -> None:
    with pytest.raises(UsageError, match="is geen datum"):
        given_date(said)


def test_a_choice_ignores_case() -> None:
    assert one_of("JSON", ("text", "json"), "--format") == "json"


def test_text_goes_to_stdout_or_a_file(capsys, tmp_path: Path) -> None:
    write_text("é\n", "")
    assert capsys.readouterr().out == "é\n"
    write_text("é\n", str(tmp_path / "a"), "utf-8-sig")
    assert (tmp_path / "a").read_bytes() == b"\xef\xbb\xbf\xc3\xa9\n"
