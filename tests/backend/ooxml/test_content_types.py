from uvp_xl.backend.ooxml.content_types import add_type, content_type, named_parts, remove_type

TEXT = b"""<Types xmlns="urn:t"><Default Extension="XML" ContentType="application/xml"/>
<Override PartName="/xl/Workbook.xml" ContentType="werkmap"/></Types>"""


def test_the_type_of_a_part_is_its_own_or_that_of_its_extension():
    assert content_type(TEXT, "xl/workbook.xml") == "werkmap"
    assert content_type(TEXT, "xl/ander.xml") == "application/xml"
    assert content_type(TEXT, "xl/beeld.png") == ""


def test_a_type_can_be_added_and_taken_out_again():
    more = add_type(TEXT, "xl/blad.xml", "blad")
    assert content_type(more, "XL/blad.xml") == "blad"
    assert named_parts(more) == {"xl/workbook.xml", "xl/blad.xml"}
    assert named_parts(remove_type(more, "xl/blad.xml")) == named_parts(TEXT)
