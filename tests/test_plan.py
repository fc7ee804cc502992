"""The library: a few lines are enough for each of the three commands."""

import datetime as dt
import shutil
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

import uvp_xl
from tests.reference import DATE, PATH, plan
from uvp_xl.backend.memory_workbook import MemoryWorkbook
from uvp_xl.errors import UsageError
from uvp_xl.grid import Grid
from uvp_xl.plan import Plan
from uvp_xl.sheets import own_sheets

HEADER = ["Actiepunt", "Maatregel", "Partijen", "Planning"]
REPORTS = [
    "Samenvatting",
    "Partneroverzicht",
    "Te laat",
    "Portefeuilles",
    "Controle",
    "Controlelijst",
]


def small(*rows: list[object], name: str = "1 Jeugd", more: tuple[Grid, ...] = ()) -> Plan:
    """A plan of one sheet in memory."""
    return Plan(MemoryWorkbook("klein.xlsx", (Grid(name, [HEADER, *rows]), *more)))


def test_the_public_names_are_there() -> None:
    assert all(hasattr(uvp_xl, name) for name in uvp_xl.__all__)
    unknown = "bestaat_niet"
    with pytest.raises(AttributeError, match=unknown):
        getattr(uvp_xl, unknown)


def test_a_missing_file_raises_a_read_error() -> None:
    with pytest.raises(uvp_xl.ReadError, match=r"^weg\.xlsx: dit bestand bestaat niet\.$"):
        uvp_xl.read("weg.xlsx")


def test_actions_and_involvement_belong_together() -> None:
    joined = plan().involvement.merge(plan().actions, left_on="action", right_index=True)
    assert (joined.apply(lambda row: row["party"] in row["parties"], axis=1)).all()
    assert isinstance(plan().actions, pd.DataFrame)


def test_reports_come_in_order_after_a_proposed_register() -> None:
    assert [sheet.name for sheet in plan().reports(DATE)] == ["Register", "Instellingen", *REPORTS]


def test_with_a_register_it_is_left_to_the_user() -> None:
    register = Grid("Register", [["Naam", "Soort"], ["politie", "extern"]])
    found = small(["A", "doen", "politie", 2020], more=(register,))
    assert [sheet.name for sheet in found.reports(DATE)] == ["Instellingen", *REPORTS]
    assert found.register.sheet == "Register"


def test_report_sheets_are_not_read_as_the_plan() -> None:
    again = Grid(
        "Te laat", [["Te laat"], [own_sheets.MARK], HEADER, ["B", "niet doen", "OM", 2020]]
    )
    found = small(["A", "doen", "politie", 2020], more=(again,))
    assert found.actions["measure"].tolist() == ["doen"]


def test_a_sheet_of_the_user_with_the_name_of_a_report_stays() -> None:
    own = Grid("samenvatting", [["Mijn eigen samenvatting"]])
    names = [s.name for s in small(["A", "doen", "OM", 2020], more=(own,)).reports(DATE)]
    assert "Samenvatting (uvp)" in names
    assert "Samenvatting" not in names


def test_refreshing_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    made = dt.datetime(2020, 11, 1, 12, 0)
    first, second = tmp_path / "een.xlsx", tmp_path / "twee.xlsx"
    uvp_xl.read(PATH).refresh(DATE, made, first)
    uvp_xl.read(first).refresh(DATE, made, second)
    assert first.read_bytes() == second.read_bytes()


def test_a_refresh_changes_no_cell_of_the_user(tmp_path: Path) -> None:
    target = tmp_path / "uit.xlsx"
    uvp_xl.read(PATH).refresh(DATE, output=target)
    before, after = openpyxl.load_workbook(PATH), openpyxl.load_workbook(target)
    for name in before.sheetnames:
        old = [[c.value for c in row] for row in before[name].iter_rows()]
        new = [[c.value for c in row] for row in after[name].iter_rows()]
        assert old == new


def test_the_refreshed_plan_has_the_same_actions(tmp_path: Path) -> None:
    target = Path(shutil.copy(PATH, tmp_path / "plan.xlsx"))
    uvp_xl.read(target).refresh(DATE)
    assert uvp_xl.read(target).records() == plan().records()


def test_a_workbook_without_a_table_is_a_finding_and_has_reports() -> None:
    empty = Plan(MemoryWorkbook("leeg.xlsx", (Grid("Blad1", [["Beste mensen"]]),)))
    assert [(f.rule, f.sheet, f.cell) for f in empty.check(DATE)] == [
        ("acties-ontbreken", "Blad1", "A1")
    ]
    assert len(empty.actions) == 0
    assert len(empty.involvement) == 0
    assert [s.name for s in empty.reports(DATE)][-6:] == REPORTS


def test_typography_is_logged_and_not_written_back() -> None:
    found = small(["A", "doen\u00a0 en\nlaten", "politie", 2020])
    assert [(c.cell, c.read) for c in found.typography] == [("B2", "doen en laten")]


@pytest.mark.parametrize("path", ["", " "])
def test_an_empty_path_is_no_file(path):
    with pytest.raises(UsageError, match=r"^De naam van het bestand is leeg\.$"):
        uvp_xl.read(path)
