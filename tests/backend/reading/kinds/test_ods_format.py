"""The number formats of OpenDocument are codes that show the same."""

import datetime as dt

import pytest

from uvp_xl.backend.ooxml.package_xml import parse
from uvp_xl.backend.reading.kinds.ods_format import FORMATS, LITERALS, NUMBER, NumberFormat
from uvp_xl.backend.reading.kinds.shown_date import shown_date
from uvp_xl.backend.reading.kinds.shown_number import shown_number, shown_text

SPACES = (
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)
DIGITS = '<number:number number:decimal-places="0" number:min-integer-digits="1"/>'


def formats(*elements):
    """Return the formats in these elements, by their names."""
    found = {}
    for element in parse(f"<a {SPACES}>{''.join(elements)}</a>".encode()):
        style = NumberFormat.begin(name(element.tag), attributes(element))
        for child in element:
            style.add(name(child.tag), attributes(child))
            if name(child.tag) in LITERALS:
                style.add_text(child.text or "")
        assert name(element.tag) in FORMATS
        found[attributes(element).get(name("{urn:oasis:names:tc:opendocument:xmlns:style:1.0}name"),
                                      "")] = style  # fmt: skip
    return found


def name(tag):
    return tag[1:].replace("}", " ")


def attributes(element):
    return {name(key): value for key, value in element.attrib.items()}


def code(*elements):
    """Return the code of the last format."""
    found = formats(*elements)
    return list(found.values())[-1].code(found)


def other(condition, style):
    return f'<style:map style:condition="value(){condition}" style:apply-style-name="{style}"/>'


def one(kind, inner, style="N"):
    return f'<number:{kind}-style style:name="{style}">{inner}</number:{kind}-style>'


@pytest.mark.parametrize(
    ("inner", "seen"),
    [
        ('<number:month number:textual="true"/><number:text>-</number:text><number:year/>',
         "maart 2026"),
        ('<number:year number:style="long"/>', "2026"),
        ('<number:text>eind </number:text><number:month number:style="long"/>', "eind maart 2026"),
        ('<number:quarter/><number:text> </number:text><number:year number:style="long"/>',
         "Q1 2026"),
        ("<number:week-of-year/>", "week 9 2026"),
        ('<number:month number:style="long" number:textual="true"/>', "maart 2026"),
        ("<number:day/><number:month/>", dt.date(2026, 3, 1)),
        ('<number:day-of-week number:style="long"/><number:week-of-year/>', dt.date(2026, 3, 1)),
        ('<number:day number:style="long"/><number:day-of-week/>', dt.date(2026, 3, 1)),
        ("<number:hours/><number:minutes/><number:seconds/><number:am-pm/>", dt.date(2026, 3, 1)),
        ("<number:era/>", dt.date(2026, 3, 1)),
    ],
)  # fmt: skip
def test_dates(inner, seen):
    assert shown_date(dt.date(2026, 3, 1), code(one("date", inner))) == seen


@pytest.mark.parametrize(
    ("number", "inner", "seen"),
    [
        (3, f"<number:text>Q</number:text>{DIGITS}", "Q3"),
        (12, f"{DIGITS}<number:text> weken</number:text>", "12 weken"),
        (12, f'{DIGITS}<number:text> "weken"</number:text>', '12 "weken"'),
        (5000, DIGITS.replace("/>", ' number:display-factor="1000" number:grouping="true"/>'), "5"),
        (
            2_500_000,
            '<number:number number:decimal-places="2" number:min-decimal-places="1"'
            ' number:display-factor="1000000"/><number:text> mln</number:text>',
            "2,5 mln",
        ),
        (7, DIGITS.replace("/>", ' number:display-factor="x"/>'), None),
        (7, DIGITS.replace("/>", ' number:display-factor="1e999"/>'), None),
        (7, '<number:number number:decimal-places="99999999999"/>', None),
        (7, '<number:number number:min-integer-digits="1"/>', None),
        (7, "<number:scientific-number/>", None),
        (7, f"<number:currency-symbol>€</number:currency-symbol>{DIGITS}", None),
        (7, f"<number:currency-symbol/>{DIGITS}<number:text> euro</number:text>", None),
        (7, "<number:text/>", ""),
        (7, '<number:number number:decimal-places="0" number:min-integer-digits="3"/>'
            "<number:text> stuks</number:text>", "007 stuks"),
        (0, '<number:number number:decimal-places="0" number:min-integer-digits="0"/>'
            "<number:text> stuks</number:text>", "0 stuks"),
    ],
)  # fmt: skip
def test_numbers(number, inner, seen):
    assert shown_number(float(number), code(one("number", inner))) == seen


YES, NO = (
    one("number", "<number:text>ja</number:text>", "P0"),
    one("number", "<number:text>nee</number:text>", "P1"),
)


@pytest.mark.parametrize(
    ("kind", "inner", "seen"),
    [
        ("number", DIGITS + other("=1", "P0") + other("=0", "P1"), ["ja", "nee", None, None]),
        ("number", DIGITS + other(">=0", "P0"), ["ja", "ja", "ja", None]),
        ("number", DIGITS + other(">0", "P0") + other("&lt;0", "P1"), ["ja", None, "ja", "nee"]),
        ("number", DIGITS + other("!=0", "P0"), ["ja", None, "ja", "-ja"]),
        ("number", DIGITS + other("=0", "geen") + other(" huh", "P0"), [None] * 4),
        ("number", DIGITS + other("=1.1.1", "P0"), [None, "ja", None, None]),
        (
            "text",
            "<number:text-content/>" + other("&lt;=1.79E+308", "P0"),
            ["ja", "ja", "ja", "-ja"],
        ),
        ("text", "<number:text-content/>", [None] * 4),
    ],
)
def test_formats_for_some_numbers(kind, inner, seen):
    found = code(YES, NO, one(kind, inner))
    assert [shown_number(float(number), found) for number in (1, 0, 7, -7)] == seen


def test_times_that_may_be_longer_than_a_day():
    time = "<number:time-style {}><number:hours/><number:text>:</number:text></number:time-style>"
    long = time.format('number:truncate-on-overflow="false"')
    assert (code(long), code(time.format(""))) == ('[h]h":"', 'h":"')
    assert NUMBER + "text" in LITERALS


def test_a_format_takes_no_more_than_is_examined():
    text = "<number:text>" + "x" * 9_000 + "</number:text>"
    others = [one("number", text * 200, f"P{n}") for n in range(9)]
    maps = "".join(other(f"={n}", f"P{n}") for n in range(9))
    long = code(*others, one("number", text + maps))
    assert len(long) == 1_000
    style = formats(one("number", text * 200))["N"]
    assert len(style.section) == 100


@pytest.mark.parametrize(
    ("inner", "seen"),
    [
        ("<number:text-content/>", None),
        ("<number:text>team </number:text><number:text-content/>", "team Jeugd"),
        ("<number:text-content/>" + other("&lt;=1.79E+308", "P0"), None),
        ("<number:text>nvt</number:text>" + other("&lt;=1.79E+308", "P0"), None),
        ("<number:text>nvt</number:text>"
         + other(">0", "P0") + other("&lt;0", "P1") + other("=0", "P1"), "nvt"),
    ],
)  # fmt: skip
def test_texts(inner, seen):
    assert shown_text("Jeugd", code(YES, NO, one("text", inner))) == seen
