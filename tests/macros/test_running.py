"""The launcher in a fake Excel."""

import shlex

import pytest
from pyopenvba.interpreter import NOTHING

from tests.macros.excel import Book, Excel

PLAN = "Plan 2024 (2) & co.xlsx"
HERE = r"C:\Users\me\AppData\Roaming"
EVERYTHING = {
    "UVP_PYTHON": r"D:\env\python.exe",
    "APPDATA": HERE,
    "ProgramW6432": r"C:\Program Files",
    "ProgramFiles": r"C:\Program Files (x86)",
    "LOCALAPPDATA": r"C:\Users\me\AppData\Local",
    "SystemRoot": r"C:\Windows",
}
NOTE = HERE + r"\uvp-xl\python.txt"
PYTHON_PATHS = [
    r"E:\setting\python.exe",
    r"D:\env\python.exe",
    r"C:\Users\me\uvp xl\python.exe",
    r"C:\Program Files\uvp-xl\Scripts\python.exe",
    r"C:\Program Files (x86)\uvp-xl\Scripts\python.exe",
    r"C:\Users\me\AppData\Local\Programs\Python\Launcher\py.exe",
    r"C:\Windows\py.exe",
]
START = "uvp-xl start. Een ogenblik."


@pytest.fixture
def full():
    """Return a builder of an Excel with a plan open, on a computer with Python in every folder."""

    def build(active=PLAN, python_paths=PYTHON_PATHS, **also):
        files = dict.fromkeys(python_paths, "") | {NOTE: PYTHON_PATHS[2] + "\r\nrest"}
        book = Book("Start.xlsm", uvp_python=f" {PYTHON_PATHS[0]} ", uvp_melding="oud")
        plan = Book(active) if active else None
        return Excel(plan, this=book, environment=EVERYTHING, files=files, **also)

    return build


def program(excel):
    """Return the only program that was started, without a window."""
    [(line, style)] = excel.started
    assert style == 0
    return shlex.split(line.replace("\\", "\\\\"))


@pytest.mark.parametrize("gone", range(len(PYTHON_PATHS)))
def test_the_first_python_that_is_there_is_started(gone, full):
    excel = full(python_paths=PYTHON_PATHS[gone:]).click()
    assert program(excel) == [
        *(PYTHON_PATHS[gone], "-B", "-P", "-m", "uvp_xl.addin", "refresh"),
        *(f"--wb={PLAN}", "--from_xl=1", "--hwnd=657430"),
    ]
    assert (excel.messages, excel.status) == ([], START)
    assert excel.this.cells["uvp.melding"].value == ""


@pytest.mark.parametrize(
    ("sub", "command"),
    [
        ("Vernieuwen", "refresh"),
        ("Controleren", "check"),
        ("Voorstellen", "tidy"),
        ("MarkeringenWissen", "clear_marks"),
        ("Terugdraaien", "restore"),
    ],
)
def test_buttons_of_the_sheet_and_of_the_tab_start_the_same(sub, command, full):
    by_sheet, by_tab = full().click(sub), full().click(f"Lint{sub}", NOTHING)
    assert by_sheet.started == by_tab.started
    assert program(by_sheet)[5] == command


def test_the_setting_of_the_plan_itself_is_never_used():
    plan = Book(PLAN, uvp_python=PYTHON_PATHS[0])
    files = {PYTHON_PATHS[0]: "", PYTHON_PATHS[-1]: ""}
    excel = Excel(plan, environment=EVERYTHING, files=files).click()
    assert program(excel)[0] == PYTHON_PATHS[-1]


def test_an_empty_variable_does_not_make_a_path_below_the_root_of_the_drive():
    files = dict.fromkeys((r"\uvp-xl\Scripts\python.exe", r"\py.exe", r"\uvp-xl\python.txt"), "")
    excel = Excel(Book(PLAN), files=files).click()
    assert not excel.started
    assert excel.messages[0].startswith("Python met uvp-xl is niet gevonden.")


def test_a_folder_is_no_python():
    excel = Excel(
        Book(PLAN),
        environment={"UVP_PYTHON": r"D:\env", "SystemRoot": r"C:\Windows"},
        folders=(r"D:\env",),
        files={PYTHON_PATHS[-1]: ""},
    )
    assert program(excel.click())[0] == PYTHON_PATHS[-1]


@pytest.mark.parametrize(
    "name", ["Map1", "Één plan.xlsx", "a'b.xlsm", "50% klaar.xlsx", "x;y`z.xls"]
)
def test_names_are_passed_on_whole(name, full):
    assert program(full(name).click())[6] == f"--wb={name}"


@pytest.mark.parametrize("name", ["a=b.xlsx", " a.xlsx", 'a" --x.xlsx', "☃.xlsx", "Łódź.xlsx"])
def test_names_that_would_not_arrive_are_refused(name, full):
    excel = full(name).click()
    assert not excel.started
    assert excel.messages[0].startswith("De naam van dit werkboek bevat een teken")
    assert excel.status is False


@pytest.mark.parametrize(
    ("also", "message"),
    [
        ({"active": None}, "Er is geen werkboek open dat u kunt bewerken."),
        ({"python_paths": []}, "Python met uvp-xl is niet gevonden."),
        ({"system": "Macintosh (Intel) 10.15"}, "Op een Mac mag Excel geen ander programma"),
        (
            {"refuses": "Permission denied"},
            "Excel mag Python hier niet starten (Permission denied)",
        ),
    ],
)
def test_every_error_is_shown_and_stays_on_the_sheet(also, message, full):
    excel = full(**also).click()
    assert not excel.started
    [text] = excel.messages
    assert text.startswith(message)
    assert excel.this.cells["uvp.melding"].value == text
    assert excel.status is False


def test_what_is_there_already_is_not_written_again(full):
    excel = full(python_paths=[])
    cell = excel.this.cells["uvp.melding"]
    cell.value = ""
    excel.click()
    assert cell.writes == 1
    assert full().click().this.cells["uvp.melding"].writes == 1


def test_an_error_is_shown_on_a_protected_sheet_too(full):
    excel = full(python_paths=[])
    excel.this.cells["uvp.melding"].protected = True
    assert excel.click().messages[0].startswith("Python met uvp-xl is niet gevonden.")
    assert excel.this.cells["uvp.melding"].value == "oud"


@pytest.mark.parametrize("protected", [False, True])
def test_a_click_in_libreoffice_shows_a_message_box(protected, full):
    excel = full(version="11.0")
    cell = excel.this.cells["uvp.melding"]
    cell.protected = protected
    [text] = excel.click().messages
    assert text.startswith("Deze knop werkt alleen in Excel.")
    assert cell.value == ("oud" if protected else text)
    assert (excel.started, excel.waiting, excel.status) == ([], [], False)


def test_an_error_is_shown_without_a_message_cell():
    excel = Excel(Book(PLAN), version="11.0").click()
    assert excel.messages[0].startswith("Deze knop werkt alleen in Excel.")
