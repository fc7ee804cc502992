"""Workbooks as other programs than Excel write them."""

from __future__ import annotations

import io

import openpyxl
import xlsxwriter

from tests.zoo.book import HEAD, LINKS, MAIN, NOTES, PACKAGE, SHEETML, TABLE, Book, zipped
from tests.zoo.odd import no_properties, no_shared_strings


def by_openpyxl() -> bytes:
    """By openpyxl."""
    book, target = openpyxl.Workbook(), io.BytesIO()
    book.remove(book.active)
    for name, rows in (("Jeugd", TABLE), ("Notities", NOTES)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
            for cell in sheet[sheet.max_row]:
                if cell.data_type == "f":
                    cell.data_type = "s"
    book.save(target)
    return target.getvalue()


def by_xlsxwriter() -> bytes:
    """By XlsxWriter, with a theme and core properties."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False}) as book:
        for name, rows in (("Jeugd", TABLE), ("Notities", NOTES)):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return target.getvalue()


def as_by_google() -> bytes:
    """As Google exports: no properties, texts of its own prefix, drawings of each sheet, empty."""
    book = Book()
    for number, sheet in enumerate((book.jeugd, book.notes), 1):
        part = f"xl/drawings/drawing{number}.xml"
        drawn = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        kind = "application/vnd.openxmlformats-officedocument.drawing+xml"
        book.add(part, f'{HEAD}<xdr:wsDr xmlns:xdr="{drawn}"/>', kind)
        sheet.rest["sheetPr"] = '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>'
        link = book.relate(sheet.part, f"{LINKS}/drawing", part)
        sheet.rest["drawing"] = f'<drawing r:id="{link}"/>'
    book.own |= {"workbookPr": "<workbookPr/>", "calcPr": "<calcPr/>"}
    return zipped(no_properties(book.parts()))


def as_by_libreoffice() -> bytes:
    """As LibreOffice writes: every sheet number as it comes, all in one line, backup views."""
    book = Book()
    book.own["fileVersion"] = '<fileVersion appName="Calc"/>'
    book.own["workbookPr"] = '<workbookPr backupFile="false" showObjects="all" date1904="false"/>'
    book.own["calcPr"] = '<calcPr iterateCount="100" refMode="A1" iterate="false"/>'
    book.own["extLst"] = (
        '<extLst><ext xmlns:loext="http://schemas.libreoffice.org/" uri="{7626C862-2A13-11E5-B345-'
        'FEFF819CDC9F}"><loext:extCalcPr stringRefSyntax="CalcA1"/></ext></extLst>'
    )
    book.views = (
        '<workbookView showHorizontalScroll="true" xWindow="0" yWindow="0" tabRatio="500" '
        'firstSheet="0" activeTab="1"/>'
    )
    for sheet in book.sheets:
        sheet.rest["sheetPr"] = (
            '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr>'
        )
        sheet.rest["sheetViews"] = (
            '<sheetViews><sheetView showFormulas="false" tabSelected="false" topLeftCell="A1" '
            'workbookViewId="0"><selection pane="topLeft" activeCell="A1" sqref="A1"/></sheetView>'
            "</sheetViews>"
        )
    return book.data()


def as_by_a_script() -> bytes:
    """As little as can be: one sheet, inline texts, no styles, no properties."""
    parts = no_shared_strings(Book().parts())
    types = f'<Default Extension="xml" ContentType="{SHEETML}.worksheet+xml"/>'
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.' \
        'relationships+xml"/>'  # fmt: skip
    book = f'<Override PartName="/xl/workbook.xml" ContentType="{SHEETML}.sheet.main+xml"/>'
    link = f'<Relationship Id="a" Type="{LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
    main = f'<Relationship Id="b" Type="{LINKS}/officeDocument" Target="/xl/workbook.xml"/>'
    head = f'<Relationships xmlns="{PACKAGE}/relationships">'
    sheet = parts["xl/worksheets/sheet1.xml"].replace(b' s="0"', b"")
    return zipped({
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">{rels}{types}{book}</Types>'
        .encode(),
        "_rels/.rels": f"{head}{main}</Relationships>".encode(),
        "xl/_rels/workbook.xml.rels": f"{head}{link}</Relationships>".encode(),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets><sheet '
        'name="Jeugd" sheetId="1" r:id="a"/></sheets></workbook>'.encode(),
        "xl/worksheets/sheet1.xml": sheet,
    })  # fmt: skip
