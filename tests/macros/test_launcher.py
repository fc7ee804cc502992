"""The source of the launcher: its commands, its messages, and forbidden statements."""

import inspect
import re
import shlex

import pytest
import xlwings as xw
from pyopenvba.interpreter import VBACompileError, parse_module
from pyvbaanalysis import analyze_loose_files

from macros.sources import LAUNCHER, RIBBON, read_modules
from uvp_xl.addin import COMMANDS

TEXT = read_modules()["Uvp"]
JOINED = TEXT.replace(" _\n", " ")
FILES = [*LAUNCHER.glob("*.bas"), *RIBBON.glob("*.bas")]


def complaints(folder):
    problems_by_file = analyze_loose_files(sorted(folder.glob("*.bas")))
    return [problem.message for problems in problems_by_file.values() for problem in problems]


@pytest.fixture
def copied(tmp_path):
    """Return a function that copies the launcher with a replacement."""

    def copy(old, new):
        assert TEXT.count(old) >= 1
        for path in FILES:
            (tmp_path / path.name).write_text(path.read_text("ascii").replace(old, new), "ascii")
        return tmp_path

    return copy


def test_the_analyser_has_no_remarks(copied):
    assert complaints(copied("Option Explicit", "Option Explicit")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("trouble = Hindrance()", "truble = Hindrance()"),
        ('StartTask "check"', "StartTask"),
        ("IsFile(candidate)", "IsFiel(candidate)"),
        ("Public Sub Vernieuwen()", "Public Sub Verversen()"),
    ],
)
def test_the_analyser_would_see_a_mistake(copied, old, new):
    assert complaints(copied(old, new))


def test_every_block_ends():
    for path in FILES:
        parse_module(path.read_text("ascii"))
    for end in ("    End If\n", "    Next\n", "End Function\n"):
        with pytest.raises(VBACompileError):
            parse_module(TEXT.replace(end, "", 1))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
@pytest.mark.parametrize(
    "word",
    ["Declare", "Auto_", "Workbook_", "CreateObject", "GetObject", "Kill", "SaveAs", "#If", "cmd"],
)
def test_nothing_that_a_virus_does(path, word):
    assert not re.search(re.escape(word), path.read_text("ascii"), re.IGNORECASE)


def test_each_button_has_its_command():
    subs = re.findall(r'Public Sub (\w+)\(\)\n    StartTask "(\w+)"\nEnd Sub\n', TEXT)
    assert dict(subs) == {
        "Vernieuwen": "refresh",
        "Controleren": "check",
        "Voorstellen": "tidy",
        "MarkeringenWissen": "clear_marks",
        "Terugdraaien": "restore",
    }
    assert {command for _, command in subs} == set(COMMANDS)


def vba(expression, **names):
    """Evaluate a VBA expression of strings and names joined with &."""
    parts = re.findall(r'"((?:[^"]|"")*)"|([\w.]+)', expression)
    return "".join(names[name] if name else text.replace('""', '"') for text, name in parts)


@pytest.mark.parametrize(
    "book", ["Map1", "Plan & co (2).xlsm", "Onze 'vaste' 100%.xlsx", "Ü b.xls"]
)
def test_what_it_starts_is_what_xlwings_wants(book, monkeypatch):
    shell = re.search(r"Shell (.*), vbHide", JOINED)
    names = {"task": "check", "ActiveWorkbook.Name": book, "Application.Hwnd": "657430"}
    line = vba(shell[1], python=r"C:\Program Files\uvp-xl\Scripts\python.exe", **names)
    program, *arguments = shlex.split(line.replace("\\", "\\\\"))
    assert program == r"C:\Program Files\uvp-xl\Scripts\python.exe"
    assert arguments[:5] == ["-B", "-P", "-m", "uvp_xl.addin", "check"]
    assert arguments[5:] == [f"--wb={book}", "--from_xl=1", "--hwnd=657430"]
    # The arguments that xw.Book.caller() reads.
    caller = inspect.getsource(xw.Book.caller)
    read = dict(re.findall(r'arg\.startswith\("(--\w+)=?"\):\s+(\w+) = arg\.split\("="\)', caller))
    assert read == {"--wb": "wb", "--from_xl": "from_xl", "--hwnd": "hwnd"}
    assert arguments[5].split("=")[1].strip() == book


def test_python_is_sought_in_this_order_and_never_in_the_plan():
    array = re.search(r"In Array\((.*)\)\n", JOINED)[1]
    assert re.findall(r'Setting|"([^"]+)"', array.replace("Setting()", '"uvp.python"')) == [
        "uvp.python",
        "UVP_PYTHON",
        *("APPDATA", r"\uvp-xl\python.txt"),
        *("ProgramW6432", r"\uvp-xl\Scripts\python.exe"),
        *("ProgramFiles", r"\uvp-xl\Scripts\python.exe"),
        *("LOCALAPPDATA", r"\Programs\Python\Launcher\py.exe"),
        *("SystemRoot", r"\py.exe"),
    ]
    assert "ThisWorkbook.Names(itsName)" in TEXT
    assert set(re.findall(r"ActiveWorkbook\b[\w. ]*\w", TEXT)) == {
        "ActiveWorkbook Is Nothing Then",
        "ActiveWorkbook.Name",
    }


def test_every_error_message_is_in_one_box_and_has_a_remedy():
    messages = [vba(text) for text in re.findall(r'(?:trouble|Hindrance) = (".*")', JOINED)]
    assert len(messages) == 5
    for text in messages:
        assert text.endswith(".")
        assert len(text) < 200
        assert re.search("opdracht uvp-xl|Open eerst|Bewaar het werkboek", text)
