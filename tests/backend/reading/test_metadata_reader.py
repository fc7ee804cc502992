"""Metadata of a real file."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

import uvp_xl
from tests.rules.plans import everything
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.reading import metadata_reader
from uvp_xl.workbook_metadata import NO_METADATA, LowContrast, Note, Picture

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d494844520000000100000001080600000"
    "01f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"


def rewritten(path: Path, parts: dict[str, bytes]) -> Path:
    """The file with these parts replaced or added."""
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()} | parts
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in held.items():
            archive.writestr(name, data)
    return path


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan with a note, a chart without text, faint cells and properties."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "1 Jeugd"
    for row in (["Actiepunt", "Maatregel", "Planning"], ["Preventie", "Voorlichting", 2020]):
        sheet.append(row)
    sheet["B2"].comment = Comment("bel mw. P. Jansen", "Jan de Vries")
    sheet["A1"].font = Font(color="FFFFFFFF")
    sheet["A1"].fill = PatternFill("solid", fgColor="FFFFC000")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=2))
    sheet.add_chart(chart, "E5")
    book.properties.creator = "Jan de Vries"
    book.save(tmp_path / "plan.xlsx")
    return tmp_path / "plan.xlsx"


def test_notes_colours_charts_and_properties(plan: Path) -> None:
    found = ClosedWorkbook(plan).metadata()
    assert found.notes == (Note("1 Jeugd", "B2", "bel mw. P. Jansen", "Jan de Vries"),)
    assert found.pictures == (Picture("1 Jeugd", "E5", "grafiek", False),)
    assert found.low_contrast == (LowContrast("1 Jeugd", ((1, 1),), "FFFFFF", "FFC000"),)
    assert found.properties is not None
    assert found.properties["auteur"] == "Jan de Vries"
    assert "titel" not in found.properties


def test_the_rules_speak_of_them(plan: Path) -> None:
    codes = {finding.rule for finding in everything(uvp_xl.read(plan))}
    assert {
        "persoonsnaam-in-opmerking",
        "persoonsnaam-in-eigenschappen",
        "beeld-zonder-tekst",
        "contrast-te-laag",
        "bestand-zonder-titel",
        "bestand-zonder-taal",
    } <= codes


def test_pictures_and_shapes_with_and_without_text(tmp_path: Path) -> None:
    path = tmp_path / "beeld.xlsx"
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Beeld")
    sheet.write("A1", "x")
    for cell, options in {
        "B2": {"description": "een kaart"},
        "B9": {},
        "B15": {"decorative": True},
    }.items():
        sheet.insert_image(cell, "a.png", {"image_data": io.BytesIO(PNG), **options})
    sheet.insert_textbox("D2", "Met tekst")
    sheet.insert_textbox("D9", "")
    book.set_properties({"title": "Plan"})
    book.set_custom_property("Taal", "nl-NL")
    book.close()
    found = ClosedWorkbook(path).metadata()
    described = {picture.cell: (picture.kind, picture.described) for picture in found.pictures}
    assert described["B2"] == ("afbeelding", True)
    assert described["B15"] == ("afbeelding", True)
    assert described["D2"] == ("vorm", True)
    assert described["D9"] == ("vorm", False)
    assert (found.properties or {})["Taal"] == "nl-NL"


def test_a_threaded_comment_is_told_once_and_by_its_writer(plan: Path) -> None:
    with zipfile.ZipFile(plan) as archive:
        names = archive.namelist()
        rels = next(n for n in names if n.startswith("xl/worksheets/_rels/"))
        comments = next(n for n in names if "comment" in n and n.endswith(".xml"))
        sheet_rels, book_rels = archive.read(rels), archive.read("xl/_rels/workbook.xml.rels")
        written = archive.read(comments)
    linked = b'<Relationship Id="rX" Type="http://x/%b" Target="%b"/></Relationships>'
    end = b"</Relationships>"
    rewritten(
        plan,
        {
            comments: written.replace(b"Jan de Vries", b"tc={1}"),
            rels: sheet_rels.replace(end, linked % (b"threadedComment", b"/xl/threaded.xml")),
            "xl/_rels/workbook.xml.rels": book_rels.replace(
                end, linked % (b"person", b"/xl/persons.xml")
            ),
            "xl/threaded.xml": b'<T><threadedComment ref="C2" personId="p"><text>klaar?</text>'
            b'</threadedComment><threadedComment ref="?"><text>ja</text></threadedComment></T>',
            "xl/persons.xml": b'<P><person id="p" displayName="Jan de Vries"/></P>',
        },
    )
    assert ClosedWorkbook(plan).metadata().notes == (
        Note("1 Jeugd", "C2", "klaar?", "Jan de Vries"),
        Note("1 Jeugd", "A1", "ja", ""),
    )


def test_a_damaged_part_says_nothing_of_itself(plan: Path) -> None:
    with zipfile.ZipFile(plan) as archive:
        names = [n for n in archive.namelist() if "comment" in n or "drawing" in n or "core" in n]
    broken = dict.fromkeys((n for n in names if n.endswith(".xml")), b"<broken")
    found = ClosedWorkbook(rewritten(plan, broken)).metadata()
    assert (found.notes, found.pictures) == ((), ())
    assert found.low_contrast


def test_hidden_absolute_and_other_drawings(plan: Path) -> None:
    with zipfile.ZipFile(plan) as archive:
        drawing = next(n for n in archive.namelist() if n.startswith("xl/drawings/drawing"))
    body = (
        f'<wsDr xmlns="{DRAWING}"><absoluteAnchor><pic><cNvPr id="1"/></pic></absoluteAnchor>'
        '<absoluteAnchor><sp><cNvPr id="2" hidden="1"/></sp></absoluteAnchor>'
        "<absoluteAnchor><cxnSp/></absoluteAnchor></wsDr>"
    )
    found = ClosedWorkbook(rewritten(plan, {drawing: body.encode()})).metadata()
    assert found.pictures == (Picture("1 Jeugd", "A1", "afbeelding", False),)


def test_what_is_no_workbook_of_this_kind_gives_nothing(plan: Path) -> None:
    assert metadata_reader.read(None) is NO_METADATA
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("content.xml", "<a/>")
    assert metadata_reader.read(Package(buffer.getvalue())) is NO_METADATA


def test_without_styles_no_colours(plan: Path) -> None:
    with zipfile.ZipFile(plan) as archive:
        rels = archive.read("xl/_rels/workbook.xml.rels")
    without = rewritten(plan, {"xl/_rels/workbook.xml.rels": rels.replace(b"/styles", b"/stijl")})
    assert ClosedWorkbook(without).metadata().low_contrast == ()
