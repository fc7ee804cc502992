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
