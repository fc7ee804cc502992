from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator

import uvp_xl
from tests.workbooks.readers import Rows, by_calamine, by_openpyxl
from workbooks.build import TARGET, TARGETS, build, main
from workbooks.plan import Plan, Theme, read_plan

WIDTH = 7


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_plan()


@pytest.fixture(scope="module")
def built(plan: Plan, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("built") / "plan.xlsx"
    build(plan, path)
    return path


@pytest.fixture(params=[by_openpyxl, by_calamine])
def sheets(request: pytest.FixtureRequest, built: Path) -> dict[str, Rows]:
    reader: Callable[[Path], dict[str, Rows]] = request.param
    return reader(built)


def filled(*cells: object) -> list[Any]:
    return [*cells, *[""] * (WIDTH - len(cells))]


def expected(plan: Plan, theme: Theme) -> Rows:
    """Return the expected cells of the sheet of a theme."""
    rows: Rows = [filled(theme.heading)]
    if theme.objective:
        rows += [filled(theme.objective_heading), filled(theme.objective)]
    rows += [filled(), list(plan.columns.values()), *map(list, theme.rows)]
    if theme.note:
        rows += [filled(), filled(theme.note)]
    return rows


def actions(plan: Plan, sheets: dict[str, Rows]) -> Rows:
    """Return the rows between each header and the first blank row below it."""
    tables: Rows = []
    for theme in plan.themes:
        rows = sheets[theme.sheet]
        below = rows[rows.index(list(plan.columns.values())) + 1 :]
        tables += below[: below.index(filled())] if filled() in below else below
    return tables


def test_there_is_a_cover_and_a_sheet_per_theme(plan: Plan, sheets: dict[str, Rows]) -> None:
    assert list(sheets) == ["Plan", *(theme.sheet for theme in plan.themes)]
    assert len(plan.themes) == 12
    assert all(len(name) <= 31 for name in sheets)


def test_every_cell_of_every_theme_equals_the_data(plan: Plan, sheets: dict[str, Rows]) -> None:
    for theme in plan.themes:
        assert sheets[theme.sheet] == expected(plan, theme)


def test_the_numbers_of_the_plan(plan: Plan, sheets: dict[str, Rows]) -> None:
    rows = actions(plan, sheets)
    assert len([row for row in rows if row[0] != ""]) == 29
    assert len([row for row in rows if row[1] != ""]) == len(rows) == 42
    planning = Counter(str(row[5]).removesuffix(".0") for row in rows)
    assert planning == {"2019": 25, "2020": 13, "2021": 2, "": 2}


def test_years_are_numbers_but_for_theme_h(plan: Plan, sheets: dict[str, Rows]) -> None:
    kinds = [type(row[5]) for row in actions(plan, sheets) if row[5] != ""]
    assert kinds[-2:] == [str, str]
    assert str not in kinds[:-2]


@pytest.mark.parametrize(
    ("sheet", "row", "column", "text"),
    [
        ("4 Ondermijning", 5, 4, "partijen <i>intern/extern</i>"),
        ("a Subjectieve veiligheid", 6, 4, "etc."),
        ("c Veilig ondernemen", 3, 1, "Noorsoostpolder"),
        ("c Veilig ondernemen", 7, 3, "Economische Zaken"),
        ("d Rampenbestrijding", 8, 1, "d.m.v."),
        ("e Verkeersveiligheid", 6, 2, '<ul style="list-style-type: none">- Duurzaam veilig-'),
        ("f Veilige Publieke Taak", 7, 2, "Vorbereiding"),
        ("h Overige onderwerpen", 4, 4, "GGD. Veiligheidshuis"),
        ("h Overige onderwerpen", 4, 5, "Extern"),
    ],
)
def test_the_oddities_of_the_source_are_all_there(
    sheets: dict[str, Rows], sheet: str, row: int, column: int, text: str
) -> None:
    assert text in str(sheets[sheet][row - 1][column - 1])


def test_building_twice_gives_the_same_bytes(plan: Plan, built: Path, tmp_path: Path) -> None:
    build(plan, tmp_path / "again.xlsx")
    assert (tmp_path / "again.xlsx").read_bytes() == built.read_bytes()


def test_main_builds_every_workbook_twice_the_same_and_reports_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    targets = {tmp_path / target.name: source for target, source in TARGETS.items()}
    monkeypatch.setattr("workbooks.build.TARGETS", targets)
    main()
    assert capsys.readouterr().out == (
        "uvp-noordoostpolder-2020-2021.xlsx is gemaakt uit uvp-noordoostpolder-2020-2021.toml.\n"
        "uvp-noordoostpolder-2020-2021.xlsm is gemaakt uit uvp-noordoostpolder-2020-2021.toml.\n"
        "uvp-sjabloon.xlsm is gemaakt uit uvp-sjabloon.toml.\n"
    )
    first = [target.read_bytes() for target in targets]
    main()
    assert [target.read_bytes() for target in targets] == first


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_the_workbook_in_the_repository_is_up_to_date(target: Path, tmp_path: Path) -> None:
    build(read_plan(TARGETS[target]), tmp_path / target.name)
    # Compare part by part: the compressed bytes differ between Python installations.
    with ZipFile(target) as committed, ZipFile(tmp_path / target.name) as fresh:
        entries = [
            [(part.filename, part.date_time) for part in zip_.infolist()]
            for zip_ in (committed, fresh)
        ]
        assert entries[0] == entries[1]
        for name in fresh.namelist():
            assert committed.read(name) == fresh.read(name), (
                f"{name} differs: run `python -m workbooks.build` and commit the workbook"
            )


def test_the_workbook_with_buttons_is_the_same_plan() -> None:
    with_buttons = TARGET.with_suffix(".xlsm")
    cells = by_openpyxl(with_buttons)
    assert next(iter(cells)) == "Start"
    assert {name: rows for name, rows in cells.items() if name != "Start"} == by_openpyxl(TARGET)
    plain, same = uvp_xl.read(TARGET), uvp_xl.read(with_buttons)
    assert same.front == plain.front
    assert same.records() == plain.records()
    assert len(same.records()) == 42
    findings = [[replace(f, file="") for f in p.check(dt.date(2020, 11, 1))] for p in (plain, same)]
    assert findings[0] == findings[1]


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_the_schemas_have_no_complaint(target: Path) -> None:
    errors = OpenXmlValidator().validate(target).errors
    assert [(error.part_uri, error.description) for error in errors] == []
