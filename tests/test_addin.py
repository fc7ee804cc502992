"""What the buttons do, in a running LibreOffice."""

import gc
import shutil

import pytest

import uvp_xl
from tests.office import choose
from tests.reference import DATE, MADE
from tests.tidy.sources import test_told_headings as told_headings
from uvp_xl import addin
from uvp_xl.backend.live import finding_marks
from uvp_xl.backend.live.libreoffice.libreoffice_program import LibreOfficeProgram
from uvp_xl.backend.live.libreoffice.libreoffice_writer import LibreOfficeWriter
from uvp_xl.errors import UsageError
from uvp_xl.sheets.own_sheets import REASON


@pytest.fixture
def book(app, small, tmp_path):
    """A copy of a plan that is open."""
    return app.books.open(str(shutil.copy(small, tmp_path / "plan.xlsx")))


def texts(book, name):
    """All values on a sheet."""
    return [v for row in book.sheets[name].used_range.options(ndim=2).value for v in row]


def test_refresh_leaves_the_user_where_he_was(book, small):
    actions = len(uvp_xl.read(small).actions)
    sheet = book.sheets["3 Jeugd"]
    sheet.activate()
    sheet.range("B3:C4").select()
    told = []
    for _ in range(2):
        assert (
            addin.refresh(book, DATE) == f"{actions} acties gelezen. De overzichten zijn ververst."
        )
        told.append([s.name for s in book.sheets])
        assert book.sheets.active.name == "3 Jeugd"
        assert book.selection.address == "$B$3:$C$4"
    assert told[0] == told[1]
    assert told[0][-6:] == [
        "Samenvatting",
        "Partneroverzicht",
        "Te laat",
        "Portefeuilles",
        "Controle",
        "Controlelijst",
    ]
    assert book.app.screen_updating is True
    assert book.app.calculation == "automatic"
    assert book.app.status_bar is False


def test_check_marks_cells_and_clearing_gives_back_what_was_there(book):
    sheet = book.sheets["h Overige onderwerpen"]
    sheet.range("D4").color = "#12AB34"
    sheet.range("A1").add_note("van mij")
    before = sheet.range("A4").color
    assert "meldingen; zie het blad Controle. " in addin.check(book, DATE)
    note = sheet.range("D4").note.text
    assert note.startswith("uvp: “GGD. Veiligheidshuis” zijn twee partijen")
    assert note.endswith("Kleur hiervoor: #12AB34")
    assert sheet.range("D4").color != (0x12, 0xAB, 0x34)
    assert "Controle" in [s.name for s in book.sheets]
    addin.check(book, DATE)
    assert sheet.range("D4").note.text == note
    assert addin.clear_marks(book).endswith("markeringen zijn gewist.")
    assert sheet.range("D4").color == (0x12, 0xAB, 0x34)
    assert sheet.range("A4").color == before
    assert [n.text for s in book.sheets for n in s.notes] == ["van mij"]
    assert addin.clear_marks(book) == "0 markeringen zijn gewist."


def test_a_reason_beside_a_finding_stays_and_takes_its_mark_away(book):
    addin.check(book, DATE, "raadsvoorstel")
    page = book.sheets["Controle"]
    rows = page.used_range.options(ndim=2).value
    header = next(n for n, row in enumerate(rows, 1) if REASON in row)
    place = next(n for n, row in enumerate(rows, 1) if n > header and row[3] == "jaar-in-kop")
    sheet, cell = rows[place - 1][1:3]
    page.range((place, rows[header - 1].index(REASON) + 1)).value = "Zo besloten."
    assert book.sheets[sheet].range(cell).note is not None
    for _ in range(2):
        assert "1 melding is geaccepteerd." in addin.check(book, DATE, "raadsvoorstel")
        assert "Zo besloten." in texts(book, "Controle")
    assert book.sheets[sheet].range(cell).note is None


def test_tidy_lists_proposals_and_makes_those_with_a_yes(book):
    said = addin.tidy(book, MADE)
    assert said.endswith("voorstellen staan op het blad Voorstellen.")
    page = book.sheets["Voorstellen"]
    rows = page.used_range.options(ndim=2).value
    place = next(n for n, row in enumerate(rows, 1) if row[2] == "spelling")
    name, cell = rows[place - 1][:2]
    old = book.sheets[name].range(cell).value
    page.range((place, 6)).value = "ja"
    assert addin.tidy(book, MADE).startswith("1 cel is veranderd. ")
    assert book.sheets[name].range(cell).value != old
    assert old in texts(book, "Wijzigingen")
    assert addin.restore(book, MADE) == "1 cel is teruggedraaid."
    assert book.sheets[name].range(cell).value == old
    with pytest.raises(UsageError, match="geen ronde van voorstellen"):
        addin.restore(book, MADE)


def test_a_heading_is_explained_on_instellingen_by_a_yes(app, tmp_path):
    path = told_headings.saved(tmp_path / "plan.xlsx", with_sheet=False)
    book = app.books.open(str(path))
    addin.tidy(book, MADE)
    page = book.sheets["Voorstellen"]
    rows = page.used_range.options(ndim=2).value
    place = next(n for n, row in enumerate(rows, 1) if row[0] == "Werklijst")
    assert rows[place - 1][1:5] == [
        "A1", "kop", "Krachtlijn", "op het blad Instellingen: Krachtlijn | maatregel",
    ]  # fmt: skip
    page.range((place, 6)).value = "ja"
    assert addin.tidy(book, MADE).startswith("2 cellen zijn veranderd. ")
    own = book.sheets["Instellingen"]
    assert own.range("A12:B12").value == ["Krachtlijn", "maatregel"]
    assert "Krachtlijn" in texts(book, "Wijzigingen")
    assert addin.refresh(book, DATE).startswith("4 acties gelezen.")
    assert own.range("A12:B12").value == ["Krachtlijn", "maatregel"]
    assert addin.restore(book, MADE) == "2 cellen zijn teruggedraaid."
    assert own.range("A12:B12").value == [None, None]


def test_everything_is_put_back_after_a_fault(book, monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("uvp_xl.plan.Plan.reports", lambda *_: 1 / 0)
    well, said = addin.run("refresh", book)
    log = next(tmp_path.glob("uvp-xl-*.log"))
    assert not well
    assert said == (
        f"Er ging iets mis. Wat er precies gebeurde, staat in {log}. "
        "Twijfelt u? Sluit het werkboek dan zonder het te bewaren."
    )
    assert book.app.screen_updating is True
    assert book.app.status_bar is False


def test_everything_is_put_back_after_a_fault_halfway_the_writing(book, monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    written = []
    collecting = gc.isenabled()
    names = [sheet.name for sheet in book.sheets]
    write = LibreOfficeWriter._set_number_formats

    def fail(writer, page, sheet):
        written.append(sheet.name)
        if len(written) == 2:
            raise ZeroDivisionError
        write(writer, page, sheet)

    monkeypatch.setattr(LibreOfficeWriter, "_set_number_formats", fail)
    book.sheets["3 Jeugd"]["B3:C4"].select()
    well, _ = addin.run("refresh", book)
    assert (well, len(written)) == (False, 2)
    assert book.app.screen_updating is True
    assert book.app.calculation == "automatic"
    assert book.app.status_bar is False
    assert (book.sheets.active.name, book.selection.address) == ("3 Jeugd", "$B$3:$C$4")
    assert gc.isenabled() == collecting
    book.api.UndoManager.undo()
    assert [sheet.name for sheet in book.sheets] == names


def test_a_sheet_of_the_user_with_the_name_of_a_report_is_left_alone(book):
    mine = book.sheets.add("Te laat", after=book.sheets[-1])
    mine["A1"].value = "van mij"
    for _ in range(2):
        addin.refresh(book, DATE)
        names = [sheet.name for sheet in book.sheets]
        assert names.count("Te laat (uvp)") == names.count("Te laat") == 1
        assert mine["A1"].value == "van mij"


def test_filters_and_what_is_hidden_stay(book):
    sheet = book.sheets["3 Jeugd"]
    sheet["4:5"].rows.hidden = True
    sheet["F:F"].columns.hidden = True
    book.sheets["Plan"].visible = False
    addin.refresh(book, DATE)
    choose(book.sheets["Controle"]["A6:F20"], 1, "fout")
    addin.refresh(book, DATE)
    assert [sheet.range((row, 1)).rows.hidden for row in (3, 4, 5, 6)] == [False, True, True, False]
    assert sheet["F1"].columns.hidden is True
    assert book.sheets["Plan"].visible is False
    assert book.sheets["Controle"]["7:30"].rows.hidden is False


def test_a_protected_report_is_one_sentence(book):
    addin.refresh(book, DATE)
    book.sheets["Te laat"].api.protect("x")
    well, said = addin.run("refresh", book)
    assert not well
    assert "het blad “Te laat” is beveiligd" in said


def test_an_unknown_command_is_told(book):
    assert addin.run("dansen", book) == (False, "“dansen” is geen opdracht van uvp-xl.")


@pytest.mark.parametrize("command", ["refresh", "check", "tidy", "restore"])
def test_a_new_workbook_without_a_table_is_told_and_left_alone(app, command):
    book = app.books.add()
    well, said = addin.run(command, book)
    assert not well
    assert said.startswith("In dit werkboek staat geen actietabel")
    assert len(book.sheets) == 1
    assert book.app.screen_updating is True


def test_the_door_of_the_buttons(book, monkeypatch):
    shown = []
    book.set_mock_caller()
    monkeypatch.setattr(
        LibreOfficeProgram, "show_outcome", lambda _, said, well: shown.append((said, well))
    )
    assert addin.main(["clear_marks"]) == 0
    assert addin.main(["dansen"]) == 2
    assert shown == [
        ("0 markeringen zijn gewist.", True),
        ("“dansen” is geen opdracht van uvp-xl.", False),
    ]


def test_no_more_than_so_many_cells_are_marked(book, monkeypatch):
    monkeypatch.setattr(finding_marks, "MAX_MARKS", 3)
    assert addin.check(book, DATE).count("3 cellen zijn gemarkeerd.") == 1


def test_a_caller_that_is_not_there_is_told(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr("sys.argv", ["addin.py", "refresh"])
    monkeypatch.delattr("xlwings.Book._mock_caller", raising=False)
    assert addin.main() == 2
    assert "Het werkboek van deze knop is niet gevonden" in capsys.readouterr().err
