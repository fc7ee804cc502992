import pytest

from uvp_xl.notation.planning import read

Q4, Q2 = ("2025-10-01", "2025-12-31"), ("2026-04-01", "2026-06-30")


def days(planning):
    return planning and (str(planning.start), str(planning.end))


@pytest.mark.parametrize(
    "text",
    [
        "Q4 2025 -> Q2 2026", "Q4 2025 → Q2 2026", "q4 2025=>q2 2026", "Q4 2025 › Q2 2026",
        "Q4 2025 --> Q2 2026", "Q4 2025 > Q2 2026", "4e kwartaal 2025 ⇒ 2e kwartaal 2026",
        "van Q4 2025 naar Q2 2026", "Q4 2025 naar Q2 2026", "Q4 2025 -> Q1 2026 -> Q2 2026",
        "doorgeschoven van Q4 2025 naar Q2 2026", "DOORGESCHOVEN VAN Q4 2025 NAAR Q2 2026",
        "is verschoven van Q4 2025 naar Q2 2026", "Verplaatst: van Q4 2025 naar Q2 2026",
        "verplaatst van Q4 2025 -> Q2 2026", "Q4 2025, doorgeschoven naar Q2 2026",
        "Q4 2025 (uitgesteld naar Q2 2026)", "Q4 2025; uitgesteld tot Q2 2026 wegens ziekte",
        "was Q4 2025, nu Q2 2026", "was: Q4 2025 / nu: Q2 2026", "eerst Q4 2025, is nu Q2 2026",
        "oorspronkelijk Q4 2025, inmiddels Q2 2026", "oud: Q4 2025, nieuw: Q2 2026",
        "Q4 2025, nu Q2 2026", "Q2 2026 (was Q4 2025)", "Q2 2026 i.p.v. Q4 2025",
        "Q2 2026 (oorspronkelijk Q4 2025)", "Q2 2026 (verschoven van Q4 2025)",
        "Q2 2026, doorgeschoven uit Q4 2025", "gepland: Q4 2025 -> Q2 2026",
        "Q4 2025 -> Q2 2026 (gereed)",
    ],
)  # fmt: skip
def test_the_new_planning_counts_and_the_old_one_is_kept(text):
    planning = read(text)
    assert (planning.kind, *days(planning)) == ("period", *Q2)
    assert days(planning.shifted_from) == Q4


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("2025 -> 2026", ("2025-01-01", "2025-12-31"), ("2026-01-01", "2026-12-31")),
        ("1-3-2026 naar 1-6-2026", ("2026-03-01",) * 2, ("2026-06-01",) * 2),
        ("van maart 2026 naar juni 2026", ("2026-03-01", "2026-03-31"),
         ("2026-06-01", "2026-06-30")),
        ("H1 2026 → H2 2026", ("2026-01-01", "2026-06-30"), ("2026-07-01", "2026-12-31")),
        ("voorjaar 2026 → najaar 2026", ("2026-03-01", "2026-05-31"),
         ("2026-09-01", "2026-11-30")),
        ("2025 t/m 2026 -> 2026 - 2027", ("2025-01-01", "2026-12-31"),
         ("2026-01-01", "2027-12-31")),
        ("2027 vervroegd naar 2026", ("2027-01-01", "2027-12-31"), ("2026-01-01", "2026-12-31")),
        ("uiterlijk 2025 -> uiterlijk 2026", ("None", "2025-12-31"), ("None", "2026-12-31")),
        ("2025 -> vanaf 2026", ("2025-01-01", "2025-12-31"), ("2026-01-01", "None")),
        ("verplaatst naar 2027", None, ("2027-01-01", "2027-12-31")),
        ("Uitgesteld tot 1-6-2026", None, ("2026-06-01", "2026-06-01")),
        ("planning is bijgesteld naar mei 2026", None, ("2026-05-01", "2026-05-31")),
        ("uitgesteld tot najaar 2026 i.v.m. capaciteit", None, ("2026-09-01", "2026-11-30")),
    ],
)  # fmt: skip
def test_in_every_unit(text, old, new):
    planning = read(text)
    assert (days(planning.shifted_from), days(planning)) == (old, new)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Q4 2025 - Q2 2026", "2026-06-30"), ("van 2019 tot 2021", "2021-12-31"),
        ("van Q4 2025 t/m Q2 2026", "2026-06-30"), ("2025 ->", "None"),
    ],
)  # fmt: skip
def test_a_range_is_no_shift(text, end):
    planning = read(text)
    assert (str(planning.end), planning.shifted_from) == (end, None)


@pytest.mark.parametrize(
    "text",
    [
        "was 2019, wordt 2020", "2019 (wordt 2020)", "verschoven van Q2 naar Q4 2020",
        "Q4 2025 -> n.t.b.", "uitgesteld tot nader order", "uitgesteld t/m 2026", "uitgesteld",
        "2025 -> Q2 2026?", "fase 2 -> 2026", "van politie naar gemeente", "verlengd tot 2027",
        "uitgesteld tot", "doorgeschoven naar 2026 (niet haalbaar)",
    ],
)  # fmt: skip
def test_what_is_not_certain_is_a_question(text):
    planning = read(text, (2025, 2026))
    assert (planning.kind, bool(planning.problem)) == ("unknown", True)


def test_a_side_without_a_year():
    assert read("Q4 -> Q2 2026", (2025, 2026)).proposals == (
        "Q4 2025 -> Q2 2026",
        "Q4 2026 -> Q2 2026",
    )
    assert days(read("mei → juni", (2026,))) == ("2026-06-01", "2026-06-30")


@pytest.mark.parametrize(
    "text", ["uitgesteld naar " * 12, "nu 2026 was 2025 " * 11, "2025 uitgesteld tot " * 9]
)
def test_a_planning_that_moves_again_and_again_is_not_read(text):
    assert read(text.strip()).kind == "unknown"


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("uitgesteld naar Q2 2026 (was Q4 2025)", "2025-10-01"),
        ("verplaatst naar Q2 2026 i.p.v. Q4 2025", "2025-10-01"),
        ("schuift door van Q4 2025 naar Q2 2026", "2025-10-01"),
        ("overgeheveld van 2025 naar Q2 2026", "2025-01-01"),
        ("doorgezet naar Q2 2026", None),
        ("uitstel tot Q2 2026", None),
    ],
)
def test_other_words_for_a_move(text, old):
    planning = read(text, (2025, 2026))
    assert days(planning) == ("2026-04-01", "2026-06-30")
    assert (planning.shifted_from and str(planning.shifted_from.start)) == old
