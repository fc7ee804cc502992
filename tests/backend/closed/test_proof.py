import pytest

from uvp_xl.backend.closed.graft import graft
from uvp_xl.backend.closed.package import Package
from uvp_xl.backend.closed.proof import changes, differences


@pytest.fixture
def before(written):
    return Package(written)


@pytest.fixture
def after(before, report):
    return Package(graft(before, [report("a")]).data)


def spoiled(package, parts):
    return Package(package.changed(parts))


def test_a_graft_is_in_order(before, after):
    assert differences(before, after, ["Te laat"]) == []
    assert changes(before, before) == []


@pytest.mark.parametrize("name", ["xl/vbaProject.bin", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("data", [b"anders", None])
def test_a_changed_or_lost_part_of_the_user_is_found(before, after, name, data):
    wrong = differences(before, spoiled(after, {name: data}), ["Te laat"])
    assert f"onderdeel {name}" in wrong


def test_a_new_part_that_was_not_put_is_found(before, after):
    assert differences(before, spoiled(after, {"xl/x.xml": b""}), ["Te laat"]) == [
        "onderdeel xl/x.xml"
    ]
    assert differences(before, after, ["Controle"]) == ["onderdeel xl/worksheets/sheet3.xml"]


def test_a_lost_relationship_and_a_renamed_sheet_are_found(before, after):
    rels = "xl/_rels/workbook.xml.rels"
    torn = after.read(rels).replace(b"/theme", b"/ander")
    assert "de verwijzing naar xl/theme/theme1.xml" in differences(
        before, spoiled(after, {rels: torn}), ["Te laat"]
    )
    named = after.read("xl/workbook.xml").replace(b"Verborgen", b"Weg")
    assert differences(before, spoiled(after, {"xl/workbook.xml": named}), ["Te laat"]) == [
        "de bladen van de gebruiker"
    ]


def test_another_order_is_found(before, zipped):
    turned = Package(zipped({name: before.read(name) for name in reversed(before.names)}))
    assert "de volgorde van de onderdelen" in differences(before, turned, [])
