import pytest

from uvp_xl.backend.ooxml.package import Package
from uvp_xl.backend.ooxml.relationships import (
    EMPTY,
    Relationship,
    RelationshipsPart,
    first_of_kind,
    read_relationships,
)

TEXT = """<Relationships>
<Relationship Id="rId7" Type="http://x/worksheet" Target="worksheets/a.xml"/>
<Relationship Id="x" Type="http://x/styles" Target="/xl/styles.xml"/>
<Relationship Id="y" Type="http://purl.oclc.org/x/theme" Target="..\\theme.xml#a"/>
<Relationship Id="z" Type="http://x/hyperlink" Target="http://nl" TargetMode="External"/>
</Relationships>"""


@pytest.fixture
def found(zipped):
    return read_relationships(
        Package(zipped({"xl/_rels/workbook.xml.rels": TEXT})), "xl/workbook.xml"
    )


def test_targets_are_resolved_whatever_their_form(found):
    assert found == [
        Relationship("rId7", "worksheet", "xl/worksheets/a.xml"),
        Relationship("x", "styles", "xl/styles.xml"),
        Relationship("y", "theme", "theme.xml", strict=True),
    ]
    assert first_of_kind(found, "theme") == found[2]
    assert first_of_kind(found, "calcChain") is None


def test_a_part_without_relationships_has_none(zipped):
    assert read_relationships(Package(zipped({"a.xml": ""})), "a.xml") == []


def test_a_new_relationship_gets_a_free_id():
    part = RelationshipsPart(TEXT.encode())
    assert part.add("worksheet", "worksheets/b.xml") == "rId8"
    assert part.add("worksheet", "worksheets/c.xml") == "rId9"
    assert b'Id="rId8" Type="http://schemas' in part.xml()
    assert RelationshipsPart(EMPTY).add("styles", "styles.xml") == "rId1"


def test_a_kind_of_relationship_can_be_taken_out():
    part = RelationshipsPart(TEXT.encode())
    part.remove("comments")
    assert part.xml() == TEXT.encode()
    part.remove("worksheet")
    assert b"worksheet" not in part.xml()
    assert b"styles" in part.xml()
