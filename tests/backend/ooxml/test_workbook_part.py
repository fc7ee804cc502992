import pytest

from uvp_xl.backend.ooxml.package import BadPackage, Package
from uvp_xl.backend.ooxml.workbook_part import MAX_SHEET_ID, SheetTab, WorkbookPart


@pytest.fixture
def book(hand_made):
    return lambda **changed: WorkbookPart(Package(hand_made(**changed)))


def workbook(parts, before="", after="", sheets=None):
    """The workbook part with something around its sheets."""
    text = parts()["xl/workbook.xml"]
    sheets = sheets or '<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>'
    start, end = text.index("<sheets>"), text.index("</workbook>")
    return text[:start] + before + sheets + after + text[end:]


def test_sheets_with_their_part(book, written):
    assert book().tabs == [SheetTab("Blad1", "1", "rId1", "xl/worksheets/sheet1.xml")]
    tabs = WorkbookPart(Package(written)).tabs
    assert [(tab.name, bool(tab.part)) for tab in tabs] == [
        ("Jeugd & gezin", True),
        ("Verborgen", True),
        ("Grafiek", False),
    ]


def test_a_sheet_is_found_in_any_case_of_letters(book):
    assert (book().index_of("BLAD1"), book().index_of("Blad2")) == (0, None)


def test_protection_and_epoch(book, parts):
    plain = book()
    assert (plain.structure_locked, plain.epoch_1904, plain.strict) == (False, False, False)
    before = '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>'
    guarded = book(workbook=workbook(parts, before))
    assert guarded.structure_locked
    assert guarded.epoch_1904


def test_strict_is_told_by_the_names(book, parts):
    text = parts()["xl/workbook.xml"].replace(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    assert book(workbook=text).strict


def test_a_new_sheet_gets_a_free_number_and_keeps_the_prefixes(book, parts):
    made = book()
    assert made.append("Te <laat>", "rId9", "xl/worksheets/sheet2.xml") == 1
    assert b'<sheet name="Te &lt;laat&gt;" sheetId="2" r:id="rId9"/></sheets>' in made.xml()
    sheets = f'<sheets><sheet name="a" sheetId="{MAX_SHEET_ID}" r:id="rId1"/></sheets>'
    full = book(workbook=workbook(parts, sheets=sheets))
    full.append("b", "rId2", "")
    assert b'sheetId="1" r:id="rId2"' in full.xml()


def test_names_of_a_sheet_are_set_changed_and_removed(book, parts):
    made = book(workbook=workbook(parts, after="<calcPr/>"))
    before = made.xml()
    made.set_name(0, "_xlnm.Print_Titles", None)
    assert made.xml() == before == made.data
    made.set_name(0, "_xlnm.Print_Titles", "Blad1!$1:$1")
    made.set_name(0, "_xlnm._FilterDatabase", "Blad1!$A$1:$B$2", hidden=True)
    made.set_name(0, "_xlnm.Print_Titles", "Blad1!$2:$2")
    assert (
        b'</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'
        b'Blad1!$2:$2</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" '
        b'hidden="1">Blad1!$A$1:$B$2</definedName></definedNames><calcPr/>'
    ) in made.xml()
    made.set_name(0, "_xlnm._FilterDatabase", None)
    made.set_name(0, "_xlnm.Print_Titles", None)
    assert made.xml() == before


def test_formulas_can_be_asked_to_be_worked_out_again(book):
    made = book()
    made.recalculate()
    assert b'</sheets><calcPr fullCalcOnLoad="1"/></workbook>' in made.xml()


def test_a_package_without_a_workbook(zipped, book):
    with pytest.raises(BadPackage, match="er zit geen werkmap in"):
        book(workbook="<Relationships/>")
    with pytest.raises(BadPackage, match="er zit geen werkmap in"):
        WorkbookPart(Package(zipped({"a.xml": "<a/>"})))
