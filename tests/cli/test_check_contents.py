"""`check --contents`: what is on each sheet, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl
import pytest

from uvp_xl.cli import main
from uvp_xl.formats.batch_outcome import FileResult
from uvp_xl.formats.listings.contents_listing import contents_lines
from uvp_xl.formats.text import file_lines
from uvp_xl.tables.content_block import Block

READ = [["Actie", "Wie", "Planning"], ["Bellen", "VTH", "2027"], ["Mailen", "OOV", "2027"]]
UNREAD = [["Krachtlijn", "Trekker", "Planning"], ["Bibob-beleid actualiseren", "OOV", "Q1 2025"]]
OF_ONE = [
    "  Wat er in dit bestand staat",
    "  Jeugd",
    "    A1:C3  actietabel, 2 acties: Jeugd",
    "  Ondermijning",
    "    A1:C2  niet begrepen, herkend: “Trekker” en “Planning”",
    "  1 actietabel met 2 acties, en 1 tabel die niet is begrepen.",
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A plan with a table that is read and one that is not."""
    book = openpyxl.Workbook()
    book.active.title = "Jeugd"
    for name, rows in (("Jeugd", READ), ("Ondermijning", UNREAD)):
        sheet = book[name] if name in book.sheetnames else book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "plan.xlsx")
    return tmp_path / "plan.xlsx"


def test_the_contents_are_between_the_findings_and_the_verdict(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(path), "--contents"]) == 1
    lines = capsys.readouterr().out.splitlines()
    start = lines.index(OF_ONE[0])
    assert lines[start : start + len(OF_ONE)] == OF_ONE
    assert lines[-1].startswith("Klaar voor de raad: nee")
    assert main(["check", str(path)]) == 1
    assert OF_ONE[0] not in capsys.readouterr().out


def test_json_has_every_block_of_every_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = path.with_name("b.xlsx")
    other.write_bytes(path.read_bytes())
    command = ["check", str(path), str(other), "--format", "json"]
    assert main([*command, "--contents", "--jobs", "2"]) == 1
    results = json.loads(capsys.readouterr().out)["results"]
    assert [[block["kind"] for block in result["contents"]] for result in results] == [
        ["action_table", "unread_table"],
        ["action_table", "unread_table"],
    ]
    assert results[0]["contents"][0] == {
        "sheet": "Jeugd",
        "area": "A1:C3",
        "kind": "action_table",
        "title": "Jeugd",
        "detail": "2 acties",
        "actions": 2,
    }
    assert main(command) == 1
    assert "contents" not in json.loads(capsys.readouterr().out)["results"][0]


@pytest.mark.parametrize("form", ["csv", "html", "sarif", "junit", "xlsx"])
def test_other_formats_have_no_contents(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "plan.xlsx", "--contents", "--format", form]) == 2
    assert capsys.readouterr().err == "--contents hoort bij --format text of json.\n"


def test_an_empty_workbook_has_only_its_totals() -> None:
    lines = [text for text, _ in contents_lines([Block("Blad1", "", "empty")])]
    assert lines == ["", "  Wat er in dit bestand staat", "  Geen actietabel."]


def test_what_was_not_understood_stands_out() -> None:
    block = Block("Jeugd", "A1:C3", "unread_table", "Krachtlijn", "herkend: “Trekker”")
    lines = list(file_lines(FileResult("p.xlsx", contents=(block,))))
    assert ("    A1:C3  niet begrepen, herkend: “Trekker”", "bold red") in lines
