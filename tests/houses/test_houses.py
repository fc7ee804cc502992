"""Twelve house styles: each is read as a Dutch reader would, and no sheet of its own changes."""

import datetime as dt
import importlib
import re
import zipfile
from pathlib import Path
from types import ModuleType

import openpyxl
import pytest

import uvp_xl
from tests.houses.house import Record
from uvp_xl.normalise.schema import COLUMNS
from uvp_xl.plan import Plan

HERE = Path(__file__).parent
NAMES = sorted({path.stem for path in HERE.glob("*.py")} - {"__init__", "house", "test_houses"})
HOUSES = [importlib.import_module(f"tests.houses.{name}") for name in NAMES]
DATE = dt.date(2024, 6, 1)
QUESTIONS = frozenset(
    "planning-onduidelijk begroting-onduidelijk status-onduidelijk foutwaarde-in-cel "
    "partijen-onduidelijk portefeuillehouder-onbekend portefeuillehouder-over-twee-rijen "
    "lijst-is-open namen-aan-elkaar partij-verschreven maatregel-ontbreekt opmaakcode-in-cel "
    "kolom-ontbreekt kolom-dubbel kop-verkeerd-gespeld tussenkop-onduidelijk "
    "rijen-verborgen".split()
)
"""The rules of which a house names every finding: what is understood is no question."""


@pytest.fixture(scope="module", params=HOUSES, ids=NAMES)
def house(request: pytest.FixtureRequest) -> ModuleType:
    """Each house in turn."""
    return request.param


@pytest.fixture(scope="module")
def path(house: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of the house."""
    path = tmp_path_factory.mktemp("house") / "plan.xlsx"
    house.build(path)
    return path


@pytest.fixture(scope="module")
def plan(path: Path) -> Plan:
    """The workbook of the house as it is read."""
    return uvp_xl.read(path)


@pytest.fixture(scope="module")
def copy(plan: Plan, path: Path) -> Path:
    """A copy of the workbook with the report sheets in it."""
    return plan.refresh(DATE, output=path.with_name("kopie.xlsx")).path


def places(records: list[Record]) -> list[tuple[object, object]]:
    """Where the records stand."""
    return [(record["sheet"], record["row"]) for record in records]


def test_there_are_twelve() -> None:
    assert len(HOUSES) == 12


def test_each_is_of_another_municipality() -> None:
    names = [re.match(r"Gemeente ([^:]+):", str(house.__doc__)) for house in HOUSES]
    assert len({name[1] for name in names if name}) == len(HOUSES)


def test_the_rows_that_are_actions(house: ModuleType, plan: Plan) -> None:
    assert places(plan.records()) == places(house.EXPECTED)


def test_every_field_of_every_action(house: ModuleType, plan: Plan) -> None:
    assert all(tuple(record) == COLUMNS for record in house.EXPECTED)
    said = [
        f"{right['sheet']}!{right['row']} {key}: {found[key]!r}, expected {right[key]!r}"
        for found, right in zip(plan.records(), house.EXPECTED, strict=False)
        for key in COLUMNS
        if found[key] != right[key]
    ]
    assert not said, "\n".join(said)


def test_the_questions(house: ModuleType, plan: Plan) -> None:
    expected: set[tuple[str, str, str]] = getattr(house, "FINDINGS", set())
    judged = QUESTIONS | getattr(house, "UNFOUND", set()) | {rule for rule, _, _ in expected}
    found = {(f.rule, f.sheet, f.cell) for f in plan.check(DATE) if f.rule in judged}
    missing, extra = sorted(expected - found), sorted(found - expected)
    assert not missing + extra, f"missing {missing}, extra {extra}"


def test_refreshing_a_copy_leaves_the_own_sheets(path: Path, copy: Path) -> None:
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(copy) as after:
        for part in before.namelist():
            if part.startswith(("xl/worksheets/", "xl/tables/", "xl/sharedStrings")):
                assert after.read(part) == before.read(part), part


def test_the_copy_says_the_same(plan: Plan, copy: Path) -> None:
    assert uvp_xl.read(copy).records() == plan.records()


def test_sheets_without_a_table_are_named_in_the_summary(house: ModuleType, copy: Path) -> None:
    cells = [str(row[0]) for row in openpyxl.load_workbook(copy)["Samenvatting"].values]
    said = [cell for cell in cells if re.match("Blad(en)? zonder actietabel", cell)] or [": "]
    named = set(re.split(", | en ", said[0].partition(": ")[2].rstrip("."))) - {""}
    assert named == set(getattr(house, "WITHOUT_TABLE", ()))


def test_the_column_says_who_is_intern(house: ModuleType, plan: Plan) -> None:
    expected = getattr(house, "INVOLVED", {})
    kinds = {
        (plan.actions["row"][part.action], part.party): part.kind
        for part in plan.involvement.itertuples(index=False)
    }
    assert {place: kinds[place] for place in expected} == expected
