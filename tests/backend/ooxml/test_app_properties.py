import pytest

from uvp_xl.backend.ooxml.app_properties import add_titles

TEXT = (
    b'<Properties xmlns="urn:p" xmlns:vt="urn:v"><HeadingPairs>'
    b'<vt:vector size="2" baseType="variant">'
    b"<vt:variant><vt:lpstr>Werkbladen</vt:lpstr></vt:variant>"
    b"<vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>"
    b'<TitlesOfParts><vt:vector size="2" baseType="lpstr"><vt:lpstr>Jeugd</vt:lpstr>'
    b"<vt:lpstr>Jaar</vt:lpstr></vt:vector></TitlesOfParts></Properties>"
)


def test_new_sheets_come_after_those_that_there_were():
    text = add_titles(TEXT, ["Jeugd"], ["Te laat", "A & B"])
    assert b"<vt:i4>3</vt:i4>" in text
    assert (
        b'size="4" baseType="lpstr"><vt:lpstr>Jeugd</vt:lpstr><vt:lpstr>Te laat</vt:lpstr>'
        b"<vt:lpstr>A &amp; B</vt:lpstr><vt:lpstr>Jaar</vt:lpstr>"
    ) in text


@pytest.mark.parametrize(
    ("data", "before", "added"),
    [
        (TEXT, ["Jeugd"], []),
        (TEXT, ["Ander"], ["x"]),
        (TEXT, [], ["x"]),
        (TEXT.replace(b"<vt:i4>1</vt:i4>", b""), ["Jeugd"], ["x"]),
        (b"<Properties/>", ["Jeugd"], ["x"]),
        (b"<Properties", ["Jeugd"], ["x"]),
    ],
)
def test_what_is_not_as_excel_writes_it_stays_as_it_is(data, before, added):
    assert add_titles(data, before, added) is data
