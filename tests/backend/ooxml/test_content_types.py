from uvp_xl.backend.ooxml.content_types import content_type, named, typed, untyped

TEXT = b"""<Types xmlns="urn:t"><Default Extension="XML" ContentType="application/xml"/>
<Override PartName="/xl/Workbook.xml" ContentType="werkmap"/></Types>"""


def test_the_type_of_a_part_is_its_own_or_that_of_its_extension():
    assert content_type(TEXT, "xl/workbook.xml") == "werkmap"
    assert content_type(TEXT, "xl/ander.xml") == "application/xml"
    assert content_type(TEXT, "xl/beeld.png") == ""


def test_a_type_can_be_added_and_taken_out_again():
    more = typed(TEXT, "xl/blad.xml", "blad")
    assert content_type(more, "XL/blad.xml") == "blad"
    assert named(more) == {"xl/workbook.xml", "xl/blad.xml"}
    assert named(untyped(more, "xl/blad.xml")) == named(TEXT)
