import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.relationships import (
    EMPTY,
    Relation,
    of_kind,
    related,
    relations,
    unrelated,
)

TEXT = """<Relationships>
<Relationship Id="rId7" Type="http://x/worksheet" Target="worksheets/a.xml"/>
<Relationship Id="x" Type="http://x/styles" Target="/xl/styles.xml"/>
<Relationship Id="y" Type="http://purl.oclc.org/x/theme" Target="..\\theme.xml#a"/>
<Relationship Id="z" Type="http://x/hyperlink" Target="http://nl" TargetMode="External"/>
</Relationships>"""


@pytest.fixture
def found(zipped):
    return relations(Package(zipped({"xl/_rels/workbook.xml.rels": TEXT})), "xl/workbook.xml")


def test_targets_are_resolved_whatever_their_form(found):
    assert found == [
        Relation("rId7", "worksheet", "xl/worksheets/a.xml"),
        Relation("x", "styles", "xl/styles.xml"),
        Relation("y", "theme", "theme.xml", strict=True),
    ]
    assert of_kind(found, "theme") == found[2]
    assert of_kind(found, "calcChain") is None


def test_a_part_without_relationships_has_none(zipped):
    assert relations(Package(zipped({"a.xml": ""})), "a.xml") == []


def test_a_new_relationship_gets_a_free_id():
    data, made = related(TEXT.encode(), "worksheet", "worksheets/b.xml")
    assert made == "rId8"
    assert b'Id="rId8" Type="http://schemas' in data
    assert related(EMPTY, "styles", "styles.xml")[1] == "rId1"


def test_a_kind_of_relationship_can_be_taken_out():
    assert b"worksheet" not in unrelated(TEXT.encode(), "worksheet")
    assert b"styles" in unrelated(TEXT.encode(), "worksheet")
