from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from workbooks.plan import SOURCE, TEMPLATE, Plan, read_plan


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_plan()


@pytest.fixture
def changed(tmp_path: Path) -> Callable[[str, str], Path]:
    """Return a function that writes the data file with a text replaced."""

    def change(old: str, new: str) -> Path:
        text = SOURCE.read_text(encoding="utf-8")
        assert old in text
        path = tmp_path / "plan.toml"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return path

    return change


def test_the_cover_describes_the_plan(plan: Plan) -> None:
    assert plan.title == "Uitvoeringsplan Integrale Veiligheid 2020 - 2021"
    assert plan.municipality == "Gemeente Noordoostpolder"
    assert (plan.period, plan.start, plan.end) == (
        "2020 - 2021",
        dt.date(2020, 1, 1),
        dt.date(2021, 12, 31),
    )


def test_chapter_1_announces_ten_themes(plan: Plan) -> None:
    assert [(part.heading, len(part.themes)) for part in plan.announcements] == [
        ("Prioriteiten", 4),
        ("Strategische thema's", 6),
    ]
    assert plan.announcements[0].themes[1] == ("2", "High Impact Crimes (HIC)")
    assert plan.announcements[1].themes[5] == ("f", "Radicalisering en polarisatie")


def test_every_row_has_a_cell_for_every_column(plan: Plan) -> None:
    assert {len(row) for theme in plan.themes for row in theme.rows} == {len(plan.columns)} == {7}


def test_what_a_theme_lacks_is_the_empty_string(plan: Plan) -> None:
    last = plan.themes[-1]
    assert (last.objective_heading, last.objective) == ("", "")
    assert [theme.sheet for theme in plan.themes if theme.note] == [last.sheet]


def test_an_objective_keeps_its_lines(plan: Plan) -> None:
    assert plan.themes[8].objective.split("\n")[:2] == ["Bron: GVVP Noordoostpolder:", ""]


def test_a_new_column_only_needs_its_name(changed: Callable[[str, str], Path]) -> None:
    plan = read_plan(
        changed('begroting = "begroting"', 'begroting = "begroting"\nstatus = "status"')
    )
    assert list(plan.columns)[-1] == "status"
    assert plan.themes[0].rows[0][-1] == ""


def test_an_unknown_column_is_refused(changed: Callable[[str, str], Path]) -> None:
    with pytest.raises(ValueError, match=r"onbekende kolom \['trekkker'\].*Waaks!"):
        read_plan(changed('item = "Waaks!"', 'item = "Waaks!"\ntrekkker = "Advies"'))


def test_a_missing_key_is_named(changed: Callable[[str, str], Path]) -> None:
    with pytest.raises(KeyError, match="gemeente"):
        read_plan(changed("gemeente =", "gemente ="))


def test_broken_toml_is_refused(changed: Callable[[str, str], Path]) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        read_plan(changed('item = "Waaks!"', "item = Waaks!"))


def test_an_empty_plan_has_rows_to_fill_in_and_names_to_choose_from() -> None:
    plan = read_plan(TEMPLATE)
    assert plan.empty
    assert not read_plan().empty
    assert (plan.municipality, plan.start, plan.end, plan.announcements) == ("", None, None, ())
    assert {len(theme.rows) for theme in plan.themes} == {25}
    assert {cell for theme in plan.themes for row in theme.rows for cell in row} == {""}
    assert {len(row) for theme in plan.themes for row in theme.rows} == {len(plan.columns)}
    assert "politie" in plan.parties
    assert "burgemeester" in plan.holders
    assert len(plan.guide.steps) == 6
