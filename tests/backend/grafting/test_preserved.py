from uvp_xl.backend.grafting.preserved import PreservedContent, find_preserved

RENDERED = (
    b'<worksheet><sheetPr><x/></sheetPr><sheetView a="1"/><sheetData/>'
    b"<ignoredErrors></ignoredErrors></worksheet>"
)


def test_an_ordinary_report_sheet_leaves_nothing_to_keep():
    assert find_preserved(RENDERED) == PreservedContent()
    assert PreservedContent().apply_to(RENDERED) == RENDERED


def test_drawings_and_the_code_name_are_kept_at_their_places():
    old = find_preserved(
        b"<x:worksheet><x:sheetPr codeName='Blad3'/><x:sheetView tabSelected='true'/>"
        b"<x:sheetData></x:sheetData>"
        b'<x:legacyDrawing r:id="rId2"/><x:drawing x:id="rId1"/><legacyDrawingHF r:id="rId9"/>'
        b"</x:worksheet>"
    )
    assert old.apply_to(RENDERED) == (
        b"<worksheet><sheetPr codeName='Blad3'><x/></sheetPr>"
        b'<sheetView tabSelected="1" a="1"/><sheetData/><ignoredErrors></ignoredErrors>'
        b'<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>'
        b"</worksheet>"
    )


def test_what_cannot_be_kept_is_said_once():
    old = find_preserved(b"<sheetData/><controls><control/></controls><tablePart/><tablePart/>")
    assert old.lost == ("een knop of keuzevak", "een tabel")


def test_colour_rules_and_checks_of_the_users_own_are_said():
    own = b"<sheetData/><cfRule type='expression'/><x:dataValidation a='1' type=\"whole\"/>"
    assert find_preserved(own).lost == ("een eigen kleurregel", "een eigen controle op invoer")
    ours = b'<sheetData/><cfRule type="cellIs"/><x14:cfRule id="1" type="dataBar"/>'
    assert find_preserved(ours + b'<dataValidation type="list"/>').lost == ()


def test_formulas_are_looked_for_among_the_cells_only():
    assert find_preserved(b"<sheetData><c><f>1</f></c></sheetData>").formulas
    assert not find_preserved(b"<sheetData></sheetData><ext><xm:f>0</xm:f></ext>").formulas


def test_a_part_without_cells_has_nothing():
    assert find_preserved(b"<chartsheet/>") == PreservedContent()
