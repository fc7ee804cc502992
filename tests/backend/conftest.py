"""Workbooks to try the back ends on: by XlsxWriter, by openpyxl, and made by hand."""

import datetime as dt
import io
import warnings
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from openpyxl.comments import Comment

from uvp_xl.grid import Area
from uvp_xl.sheets.sheet_model import Bar, Cell, Choice, Condition, Link, Sheet, Style, block

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"


@pytest.fixture
def zipped():
    """Zip parts, given as a dictionary of texts or bytes; the bytes of the package."""

    def make(parts, method=zipfile.ZIP_DEFLATED):
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", method) as archive:
            for name, data in parts.items():
                archive.writestr(zipfile.ZipInfo(name, (2001, 2, 3, 4, 5, 6)), data, method)
        return target.getvalue()

    return make


@pytest.fixture
def parts():
    """The parts of a workbook made by hand, with `rows` as the content of its one sheet."""

    def make(rows="", **changed):
        made = {
            "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{TYPES}.sheet.main+xml"/>'
            f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPES}.worksheet+xml"/>'
            "</Types>",
            "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/>'
            "</Relationships>",
            "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{LINKS}">'
            '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{LINKS}/worksheet" Target="/xl/worksheets/sheet1.xml"/>'
            "</Relationships>",
            "xl/worksheets/sheet1.xml": f'{XML}<worksheet xmlns="{MAIN}">'
            f"<sheetData>{rows}</sheetData></worksheet>",
        }
        names = {"types": "[Content_Types].xml", "workbook": "xl/workbook.xml"}
        names |= {"rels": "xl/_rels/workbook.xml.rels", "sheet": "xl/worksheets/sheet1.xml"}
        return made | {names.get(name, name): text for name, text in changed.items()}

    return make


@pytest.fixture
def hand_made(zipped, parts):
    """The bytes of a workbook made by hand."""
    return lambda rows="", **changed: zipped(parts(rows, **changed))


@pytest.fixture
def written():
    """The bytes of a workbook by XlsxWriter with much in it that is easily lost."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True})
    sheet = book.add_worksheet("Jeugd & gezin")
    look = book.add_format({"bold": True, "font_color": "#FF0000"})
    sheet.write_row(0, 0, ["item", "maatregel", 2019], look)
    sheet.write_datetime(1, 0, dt.datetime(2020, 5, 6), book.add_format({"num_format": "d-m-yy"}))
    sheet.write_formula(1, 1, "=C1*2", None, 4038)
    sheet.write_comment(1, 1, "let op")
    sheet.merge_range(3, 0, 4, 1, "samen")
    sheet.set_row(6, options={"hidden": True})
    sheet.conditional_format(0, 0, 9, 0, {"type": "cell", "criteria": ">", "value": 3,
                                          "format": look})  # fmt: skip
    sheet.insert_textbox(8, 1, "een vak")
    sheet.insert_button(12, 1, {"macro": "Ververs", "caption": "Ververs"})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='Jeugd & gezin'!$C$1:$C$2"})
    sheet.insert_chart(10, 3, chart)
    hidden = book.add_worksheet("Verborgen")
    hidden.hide()
    pie = book.add_chart({"type": "pie"})
    pie.add_series({"values": "='Jeugd & gezin'!$C$1:$C$2"})
    book.add_chartsheet("Grafiek").set_chart(pie)
    book.define_name("Jaar", "='Jeugd & gezin'!$C$1")
    book.add_vba_project(io.BytesIO(b"macro's, byte voor byte"), True)
    book.worksheets()[0].activate()
    book.close()
    return target.getvalue()


@pytest.fixture
def loaded():
    """The bytes of a workbook by openpyxl."""
    target = io.BytesIO()
    book = openpyxl.Workbook()
    book.active.title = "Thema's"
    book.active.append(["item", "=1+1", dt.date(2021, 1, 2)])
    book.active["A1"].comment = Comment("kijk", "ik")
    book.create_sheet("Tweede").append(["x"])
    book.active = 1
    book.save(target)
    return target.getvalue()


@pytest.fixture(scope="session")
def opened():
    """Open the bytes of a workbook with openpyxl, an independent witness."""

    def make(data):
        with warnings.catch_warnings():
            # It does not support data bars of 2010: it warns and opens the rest.
            warnings.filterwarnings("ignore", ".* extension is not supported", UserWarning)
            return openpyxl.load_workbook(io.BytesIO(data))

    return make


@pytest.fixture
def plan(tmp_path, loaded) -> Path:
    """A file with the workbook by openpyxl."""
    path = tmp_path / "plan.xlsx"
    path.write_bytes(loaded)
    return path


@pytest.fixture
def report():
    """A report sheet with one of everything; texts in column A."""

    def make(*texts, name="Te laat", **changed):
        head = Style(bold=True, fill="DDE6F0", border="C0C0C0", align="center")
        rows = [[Cell("Titel", Style(size=16))], [Cell("item", head), Cell("dagen", head)]]
        dated = Cell(dt.date(2020, 11, 1))
        rows += [[Cell(text, Style(wrap=True)), Cell(12), dated, Cell(True)] for text in texts]
        end = max(len(rows), 3)
        made = {
            "blocks": (
                block(1, rows),
                block(end + 1, [[Cell("terug", link=Link("Thema's", "B2"))]]),
            ),
            "widths": (30, 12.5, 12),
            "heights": ((1, 24.0),),
            "merges": (Area(1, 1, 1, 3), Area(1, 9, 1, 9)),
            "freeze": (3, 2),
            "repeat": (2, 2),
            "filter": Area(2, 1, end, 2),
            "conditions": (
                Condition(Area(3, 1, end, 1), "equals", 'Te "laat"', "FFFFFF", "CC0000"),
                Condition(Area(3, 2, end, 2), "greater", 10, "000000", "FFCC00"),
            ),
            "bars": (Bar(Area(3, 2, end, 2), "1F6FEB"),),
            "choices": (Choice(Area(3, 3, end, 3), ("loopt", "ja, mits", "gereed")),),
            "tab": "CC0000",
        }
        return Sheet(name, **(made | changed))

    return make
