"""Nothing is lost: every animal of the zoo before and after a refresh, as others see it."""

import datetime as dt
import zipfile

import pytest

import uvp_xl
from tests.reference import DATE, MADE
from tests.zoo import keeper, refused, visited, witness
from tests.zoo.book import Book, zipped
from tests.zoo.compare import Zipped, lost
from uvp_xl.errors import Unwritable

ANIMALS = {animal.name: animal for animal in keeper.animals()}
LIGHT = [name for name in ANIMALS if name not in keeper.HEAVY]
"""Those over which LibreOffice does not take minutes."""
UNREAD_BY_OPENPYXL = {
    "other_folders": "it looks for the styles in xl/ only",
    "remarks": "it takes an instruction between the sheets for a sheet",
    "backslashed": "it finds no entry whose name has backslashes",
}
UNREAD_BY_LIBREOFFICE = ("backslashed", "behind_something")
USUAL = {
    *("everything", "many_formats", "counted_from_1904"),
    *("by_openpyxl", "by_xlsxwriter", "as_by_google"),
    *("streamed", "prefixed", "no_shared_strings", "remarks"),
}
"""What the one with everything cannot have too, and others often make."""
ALWAYS = [name for name in ANIMALS if name.rpartition("+")[2] in USUAL]
SOME = pytest.mark.sample(5, always=ALWAYS)
VISITED = keeper.functions(visited, "parts")


def refreshed(path, target, date=DATE):
    """Refresh into another file; the names of the report sheets."""
    plan = uvp_xl.read(path)
    names = [sheet.name for sheet in plan.reports(date, MADE)]
    plan.refresh(date, MADE, target)
    return names


@pytest.fixture(scope="session", params=ANIMALS)
def animal(request):
    """Each animal in turn; the tests of one run one after the other."""
    return ANIMALS[request.param]


@pytest.fixture(scope="session")
def grafted(animal, tmp_path_factory):
    """Its file before and after a refresh, and the names of the reports."""
    folder = tmp_path_factory.mktemp("dier")
    before, after = folder / f"voor{animal.suffix}", folder / f"na{animal.suffix}"
    before.write_bytes(animal.data)
    return before, after, refreshed(before, after)


@SOME
def test_a_refresh_changes_nothing_of_the_user(animal, grafted, tmp_path):
    before, after, reports = grafted
    assert len(uvp_xl.read(after).actions) == 3
    assert lost(animal.data, after.read_bytes(), reports) == []
    again = tmp_path / before.name
    own = refreshed(after, again)
    assert own == reports[-6:]  # Register and Instellingen are the user's from now on.
    assert again.read_bytes() == after.read_bytes()
    later = tmp_path / f"later-{before.name}"
    refreshed(after, later, dt.date(2022, 5, 6))
    assert lost(after.read_bytes(), later.read_bytes(), own) == []
    assert lost(animal.data, later.read_bytes(), reports) == []


@SOME
def test_tidying_changes_only_the_cells_that_it_says(animal, tmp_path):
    before, after = tmp_path / f"voor{animal.suffix}", tmp_path / f"na{animal.suffix}"
    before.write_bytes(animal.data)
    outcome = uvp_xl.read(before).tidy(["ALL"], MADE, after)
    edited = {"Jeugd": [change.cell for change in outcome.changes]}
    assert edited["Jeugd"]
    assert lost(animal.data, after.read_bytes(), ["Wijzigingen", "Register"], edited) == []


@SOME
def test_calamine_and_openpyxl_read_the_same(animal, grafted):
    before, after, reports = grafted
    readers = [witness.calamine, witness.by_openpyxl]
    if animal.name.rpartition("+")[2] in UNREAD_BY_OPENPYXL:
        readers.pop()
    for read in readers:
        old, new = read(animal.data), read(after.read_bytes())
        assert {sheet: new[sheet] for sheet in old} == old
        assert set(new) == {*old, *reports}
        # The report sheets hold what was put in them, cell by cell.
        plan = uvp_xl.read(before)
        for sheet in plan.reports(DATE, MADE):
            filled = {
                (row, column)
                for row, values in enumerate(sheet.grid().rows, 1)
                for column, value in enumerate(values, 1)
                if value != ""
            }
            assert set(new[sheet.name]) == filled


@pytest.mark.sample(5, always=[name for name in ALWAYS if name in LIGHT])
@pytest.mark.parametrize("animal", LIGHT, indirect=True, scope="session")
def test_libreoffice_reads_the_same(animal, grafted, resaved):
    _, after, reports = grafted
    old_file, new_file = resaved(grafted[:2])
    if animal.name.endswith(UNREAD_BY_LIBREOFFICE):
        assert not old_file.exists()
        return
    old, new = (witness.calamine(path.read_bytes()) for path in (old_file, new_file))
    assert {sheet: new.get(sheet) for sheet in old} == old
    grafted_cells = witness.calamine(after.read_bytes())
    for sheet in reports:
        assert new[sheet] == grafted_cells[sheet], sheet


@pytest.fixture(scope="session")
def visited_parts(tmp_path_factory):
    """The parts of a refreshed workbook with formulas, names and hidden sheets."""
    folder = tmp_path_factory.mktemp("bezoek")
    path, after = folder / "voor.xlsx", folder / "na.xlsx"
    features = ("names", "formulas", "hidden_sheets", "chart", "chart_sheet", "picture")
    path.write_bytes(keeper.bred(features).data)
    refreshed(path, after)
    with zipfile.ZipFile(after) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("name", VISITED)
def test_what_users_do_to_a_report_stays(name, visited_parts, tmp_path):
    changed = zipped(VISITED[name](visited_parts))
    assert lost(zipped(visited_parts), changed, []) != []  # The visit left something.
    path, after, again = (tmp_path / f"{n}.xlsx" for n in ("voor", "na", "nog"))
    path.write_bytes(changed)
    reports = refreshed(path, after, dt.date(2022, 5, 6))
    assert lost(changed, after.read_bytes(), reports) == []
    refreshed(after, again, dt.date(2022, 5, 6))
    assert again.read_bytes() == after.read_bytes()
    old, new = Zipped(changed).sheets, Zipped(after.read_bytes()).sheets
    assert new[: len(old)] == old
    assert len(new) == len(old) + (name in ("renamed", "deleted"))
    for read in (witness.calamine, witness.by_openpyxl):
        before, now = read(changed), read(after.read_bytes())
        for sheet in set(before) - set(reports):
            if sheet.casefold() not in map(str.casefold, reports):
                assert now[sheet] == before[sheet]


@pytest.mark.parametrize("animal", refused.WORDS, ids=lambda f: f.__name__)
def test_what_cannot_be_written_safely_is_refused(animal, tmp_path):
    path = tmp_path / "plan.xlsx"
    data = zipped(animal(Book()))
    path.write_bytes(data)
    for act in (
        lambda: uvp_xl.read(path).refresh(DATE, MADE),
        lambda: uvp_xl.read(path).tidy(["ALL"], MADE),
    ):
        with pytest.raises(Unwritable, match=refused.WORDS[animal]) as caught:
            act()
        assert "\n" not in str(caught.value)
    assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_formula_that_reaches_a_report_by_a_name_is_worked_out_again(tmp_path):
    book = Book()
    book.names.append('<definedName name="Cijfers">Samenvatting!$B$5:$B$9</definedName>')
    book.formula(book.notes, "SUM(Cijfers)", 0)
    path = tmp_path / "plan.xlsx"
    path.write_bytes(book.data())
    for date in (DATE, dt.date(2022, 5, 6)):
        uvp_xl.read(path).refresh(date, MADE)
    with zipfile.ZipFile(path) as package:
        assert b'fullCalcOnLoad="1"' in package.read("xl/workbook.xml")
