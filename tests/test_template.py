"""A new plan from the empty one, as a file and as the program reads it."""

import datetime as dt
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest

import uvp_xl
from uvp_xl import template
from uvp_xl.errors import UsageError, UvpError, WriteError
from uvp_xl.installation import packaged_files
from uvp_xl.names.place_names import all_places

EMPTY = Path(__file__).parents[1] / "workbooks" / "uvp-sjabloon.xlsm"
MUNICIPALITIES = (
    "'s-Hertogenbosch",
    "Bergen (NH.)",
    "De Fryske Marren",
    "Noardeast-Fryslân",
    "Nuenen, Gerwen en Nederwetten",
    "West Maas en Waal",
)


@pytest.fixture
def target(tmp_path):
    return tmp_path / "plan.xlsm"


def parts(path):
    """The content of each part of a workbook."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_without_anything_it_is_the_empty_plan_to_the_byte(target):
    template.new(target)
    assert target.read_bytes() == EMPTY.read_bytes()


def test_the_program_finds_the_municipality_and_the_period_in_it(target):
    template.new(target, "Noordoostpolder", "2027-2030")
    front = uvp_xl.read(target).front
    assert (front.municipality, front.years) == ("Noordoostpolder", (2027, 2028, 2029, 2030))
    page = openpyxl.load_workbook(target)["Plan"]
    assert [cell.value for cell in page["B"][1:6]] == [
        *("Noordoostpolder", None, "2027 - 2030"),
        *(dt.datetime(2027, 1, 1), dt.datetime(2030, 12, 31)),
    ]
    assert page["B5"].number_format == "dd-mm-yyyy"
    before, after = parts(EMPTY), parts(target)
    assert before.keys() == after.keys()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"xl/worksheets/sheet2.xml"}
    assert [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("said", "years"),
    [
        ("2027", (2027,)),
        ("2027-2028", (2027, 2028)),
        (" 2027 – 2028 ", (2027, 2028)),
        ("2027-2036", tuple(range(2027, 2037))),
    ],
)
def test_a_period_is_one_year_or_the_first_and_the_last(target, said, years):
    template.new(target, period=said)
    front = uvp_xl.read(target).front
    assert (front.municipality, front.years) == ("", years)


@pytest.mark.parametrize(
    "said", ["2030-2027", "2027-2037", "27-30", "1999-2001", "2027-", "Q3 2027", "2027-2028-2029"]
)
def test_what_is_no_period_is_told(target, said):
    with pytest.raises(UsageError, match=f"^“{said}” is geen periode"):
        template.new(target, period=said)
    assert not target.exists()


@pytest.mark.parametrize("name", MUNICIPALITIES)
def test_any_municipality_is_read_back(target, name):
    template.new(target, name, "2027")
    assert name.startswith(uvp_xl.read(target).front.municipality or "?")
    assert openpyxl.load_workbook(target)["Plan"]["B2"].value == name


def test_a_municipality_is_spelt_as_it_is_known(target):
    template.new(target, "  GEMEENTE  súdwest-fryslân ")
    assert uvp_xl.read(target).front.municipality == "Súdwest-Fryslân"
    assert "Súdwest-Fryslân" in all_places()


@pytest.mark.parametrize("said", ["onbekend", "=1+1", "12", "Gemeente 3"])
def test_what_is_no_name_is_told(target, said):
    with pytest.raises(UsageError, match="is niet te lezen als naam van een gemeente"):
        template.new(target, said)
    assert not target.exists()


def test_a_file_that_is_there_stays(target):
    target.write_text("mijn plan")
    with pytest.raises(WriteError, match="het bestaat al; kies een andere naam"):
        template.new(target, "Urk")
    assert target.read_text() == "mijn plan"
    link = target.with_name("link.xlsm")
    link.symlink_to(target.with_name("weg.xlsm"))
    with pytest.raises(WriteError, match="het bestaat al"):
        template.new(link)
    assert sorted(path.name for path in target.parent.iterdir()) == ["link.xlsm", "plan.xlsm"]


def test_another_kind_of_file_has_no_buttons(tmp_path):
    for name in ("plan.xlsx", "plan", "plan.xltm"):
        with pytest.raises(UsageError, match=f"^{name}: de naam moet eindigen op .xlsm"):
            template.new(tmp_path / name)
    template.new(tmp_path / "PLAN.XLSM")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        *(
            (f"plan{sign}1.xlsm", f"Windows of de knoppen kunnen {sign} niet")
            for sign in '<>:"\\|?*='
        ),
        *((f"plan{sign}1.xlsm", "onzichtbaar teken") for sign in "\t\n\x01\x1b\x7f\x9b"),
        *((name, "voor zichzelf") for name in ("con.xlsm", "PRN.xlsm", "Aux.xlsm", "nul.v2.xlsm")),
        *((name, "voor zichzelf") for name in ("com1.xlsm", "LPT9.xlsm", "lpt³.xlsm", "con .xlsm")),
        *(
            (name, "begint niet met een spatie")
            for name in (" plan.xlsm", "plan .xlsm", "plan..xlsm")
        ),
        *((name, "eindigt niet op een spatie of punt") for name in ("plan.xlsm ", "plan.xlsm.")),
    ],
)
def test_a_name_that_windows_or_the_buttons_cannot_take_is_told(tmp_path, name, why):
    with pytest.raises(UsageError) as raised:
        template.new(tmp_path / name, "Urk", "2027")
    said = str(raised.value)
    assert why in said
    assert said.isprintable()
    assert said.endswith("; kies een andere naam, zoals uitvoeringsplan.xlsm.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        *("plan & co, 2027 (v1.2).xlsm", "'s-Hertogenbosch.xlsm", "Súdwest-Fryslân.xlsm"),
        *("con1.xlsm", "com0.xlsm", "com10.xlsm", "console.xlsm", "mijn nul.xlsm", ".plan.xlsm"),
    ],
)
def test_any_other_name_can_be(tmp_path, name):
    template.new(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_can_have_any_name(tmp_path):
    folder = tmp_path / " con = 1"
    folder.mkdir()
    template.new(folder / "plan.xlsm")
    assert (folder / "plan.xlsm").exists()


def test_where_nothing_can_be_written_nothing_stays_behind(target, monkeypatch):
    with pytest.raises(WriteError, match="de map bestaat niet"):
        template.new(target.parent / "weg" / "plan.xlsm")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("uvp_xl.backend.storage.atomic_write._sync", full)
    with pytest.raises(WriteError, match="de schijf is vol"):
        template.new(target)
    assert list(target.parent.iterdir()) == []


def test_an_empty_plan_of_another_make_is_not_filled_in(target, monkeypatch):
    package = target.parent / "uvp_xl"
    (package / packaged_files.SHARE).mkdir(parents=True)
    shutil.copy(
        EMPTY.with_name("uvp-noordoostpolder-2020-2021.xlsm"), package / packaged_files.SHARE
    )
    (package / packaged_files.SHARE / "uvp-noordoostpolder-2020-2021.xlsm").rename(
        package / packaged_files.SHARE / packaged_files.TEMPLATE
    )
    monkeypatch.setattr(packaged_files, "PACKAGE", package)
    with pytest.raises(UvpError, match="B4 is niet in te vullen"):
        template.new(target, period="2027")
    assert not target.exists()
