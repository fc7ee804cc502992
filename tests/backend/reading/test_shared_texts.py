import pytest

from uvp_xl.backend.reading.shared_texts import SharedTexts, parse_texts
from uvp_xl.errors import TooMuchWork
from uvp_xl.work_budget import metered


def test_texts_are_put_together_as_excel_shows_them():
    texts = (
        '<sst><si><t> a </t></si><si><t xml:space="preserve"> a </t></si><si/>'
        "<si><r><rPr><b/></rPr><t>de</t></r><r><t xml:space='preserve'> politie</t></r></si>"
        "<si><t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh></si>"
        "<si><t>a_x000D_b</t></si></sst>"
    )
    for encoding in ("utf-8", "utf-16"):
        assert parse_texts(texts.encode(encoding)).texts == [
            *("a", " a ", "", "de politie", "東京", "a\rb"),
        ]


def test_a_damaged_part_gives_the_texts_before():
    assert parse_texts(b"<sst><si><t>a</t></si><si><t>b").texts == ["a"]
    assert parse_texts(b"") == parse_texts(b"<?xml encoding='x'?>") == SharedTexts([])


def test_the_number_of_texts_is_drawn_from_the_budget():
    part = b"<sst>" + b"<si/>" * 2_100_000
    with metered("plan.xlsx"), pytest.raises(TooMuchWork, match="in de gedeelde teksten"):
        parse_texts(part)
