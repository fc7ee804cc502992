import pytest

from uvp_xl.backend.grafting.writability import refusal
from uvp_xl.backend.ooxml.package import Package

RELATION = '<Relationship Id="x" Type="http://x/{}" Target="a.xml"/></Relationships>'


def why(data, suffix=".xlsx"):
    return refusal(Package(data), suffix)


def test_ordinary_workbooks_are_taken(hand_made, written, loaded):
    assert why(hand_made()) == why(loaded) == why(written, ".XLSM") == ""


def test_a_name_that_does_not_fit_the_content(written, hand_made):
    assert why(written) == "de naam moet eindigen op .xlsm, want zo is het bewaard"
    assert why(hand_made(), ".xlsm") == "de naam moet eindigen op .xlsx, want zo is het bewaard"


def test_a_template_is_not_written(hand_made, parts):
    types = parts()["[Content_Types].xml"].replace("sheet.main", "template.main")
    assert why(hand_made(types=types)).startswith("dat kan alleen bij .xlsx en .xlsm; met --outp")


@pytest.mark.parametrize(
    ("name", "change", "reason"),
    [
        ("xl/workbook.xml", ("<sheets>", '<workbookProtection lockStructure="1"/><sheets>'),
         "de structuur van de werkmap is beveiligd"),
        ("xl/workbook.xml", ("http://schemas.openxmlformats.org/spreadsheetml/2006",
                             "http://purl.oclc.org/ooxml/spreadsheetml"), "Strict"),
        ("_rels/.rels", ("</Relationships>", RELATION.format("digital-signature/origin")),
         "digitaal ondertekend"),
        ("xl/_rels/workbook.xml.rels", ("</Relationships>", RELATION.format("revisionHeaders")),
         "gedeelde werkmap"),
    ],
)  # fmt: skip
def test_each_refusal_has_its_reason(zipped, parts, name, change, reason):
    made = parts()
    made[name] = made[name].replace(*change)
    assert reason in why(zipped(made))


def test_two_sheets_in_one_part(hand_made, parts):
    text = parts()["xl/workbook.xml"]
    tab = '<sheet name="Blad1" sheetId="1" r:id="rId1"/>'
    assert tab in text
    shared = text.replace(tab, tab + tab.replace("Blad1", "Blad2").replace('Id="1"', 'Id="2"', 1))
    assert why(hand_made(workbook=shared)) == "twee bladen liggen in hetzelfde onderdeel"


def test_a_workbook_without_sheets(hand_made, parts):
    text = parts()["xl/workbook.xml"]
    start, end = text.index("<sheets>"), text.index("</sheets>")
    assert why(hand_made(workbook=text[:start] + text[end + 9 :])) == "er zit geen enkel blad in"


@pytest.mark.parametrize("other", ["content.xml", "xl/workbook.bin"])
def test_a_workbook_of_another_kind_beside_it(zipped, parts, other):
    reason = "er zit ook een werkmap van een andere soort in"
    assert why(zipped(parts() | {other: "<a/>"})) == reason


def test_only_a_workbook_of_another_kind(zipped, parts):
    assert why(zipped({"content.xml": "<a/>"}), ".ods").startswith("dat kan alleen bij .xlsx")
    made = parts() | {"xl/workbook.bin": "x"}
    made["_rels/.rels"] = made["_rels/.rels"].replace("xl/workbook.xml", "xl/workbook.bin")
    assert why(zipped(made), ".xlsb").startswith("dat kan alleen bij .xlsx")
