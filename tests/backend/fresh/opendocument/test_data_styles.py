import pytest

from uvp_xl.backend.fresh.opendocument.data_styles import add_style, style_kind
from uvp_xl.backend.fresh.opendocument.odf_elements import create_root


def styles(code):
    """Return the data styles for a code: their kind, and their children with text or attributes."""
    root = create_root("office:automatic-styles")
    add_style(root, "N1", code)
    return [
        (
            style.tag.rpartition("}")[2],
            [(e.tag.rpartition("}")[2], e.text or _attributes(e)) for e in style],
        )
        for style in root
    ]


def _attributes(element):
    return {name.rpartition("}")[2]: value for name, value in element.attrib.items()}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("0", "number"),
        ("", "number"),
        ('0"%"', "number"),
        ("0.0%", "percentage"),
        ("mmmm", "date"),
        ("yyyy", "date"),
        ("d-m-yyyy hh:mm", "date"),
        ("hh:mm", "time"),
        ("mm:ss", "time"),
        ("[h]:mm", "time"),
        ("[m]", "time"),
        ("[Red]0", "number"),
    ],
)
def test_kind_of_a_number_by_format_code(code, expected):
    assert style_kind(code) == expected


def test_digits_with_groups_decimals_and_text_around_them():
    (style,) = styles('"€" #,##0.0#_)')
    digits = {
        "min-integer-digits": "1",
        "grouping": "true",
        "decimal-places": "2",
        "min-decimal-places": "1",
    }
    assert style == ("number-style", [("text", "€ "), ("number", digits), ("text", " ")])


def test_sections_are_tried_in_their_order():
    positive, negative, zero = styles('#,##0;-0" a;b";\\–')
    assert positive[1][0][1]["grouping"] == "true"
    assert [child for child, _ in negative[1]] == ["text", "number", "text"]
    assert negative[1][2] == ("text", " a;b")
    assert zero[1][0] == ("text", "–")
    assert [attributes["condition"] for _, attributes in zero[1][1:]] == ["value()>0", "value()<0"]
    assert [attributes["apply-style-name"] for _, attributes in zero[1][1:]] == ["N1P0", "N1P1"]


def test_an_empty_section_shows_nothing():
    assert styles("0;-0;")[2][1][0] == ("text", {})
    assert styles("0;-0")[1][1][-1] == (
        "map",
        {"condition": "value()>=0", "apply-style-name": "N1P0"},
    )


def test_dates_and_times():
    (style,) = styles("dddd d mmmm yyyy hh:mm")
    assert style[0] == "date-style"
    long = {"style": "long"}
    assert [child for child in style[1] if child[0] != "text"] == [
        ("day-of-week", long),
        ("day", {}),
        ("month", long | {"textual": "true"}),
        ("year", long),
        ("hours", long),
        ("minutes", long),
    ]
    assert styles("mm-yy ddd")[0][1][0] == ("month", long)
    assert styles("yy")[0][1] == [("year", {})]
    assert styles("mm:ss")[0][1][0] == ("minutes", long)


def test_text_is_text():
    assert styles("@") == [("text-style", [("text-content", {})])]
