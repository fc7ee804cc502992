import pytest

from uvp_xl.notation.planning.tokenizer import fill, mentions, part_at, scan


def _said(text):
    return [(item.glue, item.part.unit, item.part.number) for item in scan(text) or []]


def test_parts_and_the_glue_between_them():
    assert _said("in q3 t/m q4 van 2021") == [
        ("", "quarter", 3),
        ("t/m", "quarter", 4),
        ("van", "year", 2021),
    ]


@pytest.mark.parametrize("text", ["", "politie", "2021 politie", "q3 en", "en q3", "in het"])
def test_anything_else_is_no_scan(text):
    assert scan(text) is None


def test_items_know_their_place():
    items = scan("op 29 april, 2004")
    assert [(item.start, item.end) for item in items] == [(3, 11), (13, 17)]


def test_the_longest_part_counts():
    part, end = part_at("2026-10-01", 0)
    assert (part.unit, end) == ("day", 10)
    assert part_at("politie", 0) is None


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("1e en 2e kwartaal", "quarter quarter"),
        ("week 12-14 2021", "week week year"),
        ("1, 2 en 3 mei", "day day day"),
        ("7 t/m 9-2020", "month month"),
        ("i/ii-2024", "quarter quarter year"),
        ("q3 en 21 2021", "quarter quarter year"),
    ],
)
def test_a_bare_number_gets_the_unit_of_its_neighbour(text, units):
    assert [item.part.unit for item in fill(scan(text), text)] == units.split()


@pytest.mark.parametrize("text", ["12", "1 en 2 2021", "2020 12", "12 mei 3", "3 ma 4 mei"])
def test_a_number_without_such_a_neighbour(text):
    assert fill(scan(text), text) is None


@pytest.mark.parametrize(
    ("text", "in_full"),
    [
        ("q3-21", "q3 2021"),
        ("zomer 24", "zomer 2024"),
        ("begin/20 t/m 2021", "begin 2020 t/m 2021"),
        ("q4 20/q1 21", "q4 2020 q1 2021"),
        ("q1 en 2 21", "q1 en q2 2021"),
    ],
)
def test_a_number_that_can_only_be_a_year(text, in_full):
    assert [item.part[:4:3] for item in fill(scan(text), text)] == [
        item.part[:4:3] for item in fill(scan(in_full), in_full)
    ]


@pytest.mark.parametrize("text", ["in maart", "besproken 1-1-2020", "zie q3", "wordt 2021"])
def test_mentions(text):
    assert mentions(text)


@pytest.mark.parametrize("text", ["gereed", "fase 2", "3 sessies", "zie toelichting", ""])
def test_mentions_nothing(text):
    assert not mentions(text)
