"""A tick beside a time or a few words says that it was done; a week can be named by a day in it."""

import pytest

from uvp_xl.notation import planning, status


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("✅ 20 sep", ("2026-09-20", "2026-09-20")),
        ("✔️ Q1 2026", ("2026-01-01", "2026-03-31")),
        ("maart 2026 ✓", ("2026-03-01", "2026-03-31")),
        ("week van 22 sep", ("2026-09-21", "2026-09-27")),
        ("in de week van maandag 9 maart 2026", ("2026-03-09", "2026-03-15")),
        ("wk. van 1-1-2026", ("2025-12-29", "2026-01-04")),
    ],
)
def test_times_as_people_note_them(text: str, days: tuple[str, str]) -> None:
    read = planning.read(text, (2026,))
    assert (str(read.start), str(read.end)) == days


@pytest.mark.parametrize("text", ["✅ 20 sep", "week van 22 sep"])
def test_without_a_year_they_ask_which_one(text: str) -> None:
    read = planning.read(text, (2025, 2026))
    assert read.proposals == (f"{text} 2025", f"{text} 2026")


@pytest.mark.parametrize("text", ["✅", "week van 22", "week van 40 sep", "week van 2 tot 9 mei"])
def test_what_is_no_time_is_asked(text: str) -> None:
    assert planning.read(text, (2026,)).kind == "unknown"


@pytest.mark.parametrize(
    "text",
    ["✅ besloten 20 sep", "✔ verzonden 3 mei", "✅ akkoord college", "Opgelost in v3-fix",
     "opgelost in versie 3", "doorgevoerd in release 2.1", "fixed in v2"],
)  # fmt: skip
def test_a_tick_or_a_version_is_done(text: str) -> None:
    assert status.read(text).phase == "done"


@pytest.mark.parametrize(
    "text",
    ["✅ deels", "✅ wacht op akkoord", "✅ niet nodig", "✅ gebouwd, meting loopt",
     "gereed in v2", "opgelost in wijk Zuid", "opgelost in v3, deels"],
)  # fmt: skip
def test_a_tick_with_a_doubt_is_asked(text: str) -> None:
    assert status.read(text).phase == "unknown"
