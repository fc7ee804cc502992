"""Cells under headings such as "Gereed", "% voltooid" and "Afgerond op"."""

import datetime as dt

import pytest

from uvp_xl.grid import CellError, Percentage, SeenText, Value
from uvp_xl.notation import completion

DAY = dt.date(2025, 12, 1)
# fmt: off
SAID: list[tuple[str | None, list[Value]]] = [
    (
        "done",
        [True, "☑", SeenText("☑", stored=True), SeenText("✓", stored="ü"), "√", "✔", "✅", "x", "X",
         "v", "V", 1, 1.0, "1", "ja", "Ja", "JA.", "j", "yes", "WAAR", Percentage(1.0), 100,
         "gereed", "Afgerond", "100%", "ja, zie verslag", "Ja (maart 2025)", "Ja, afgerond",
         DAY, dt.datetime(2025, 12, 1), "1-12-2025", "maart 2025", "Q1 2025", 2025, "eind 2025",
         SeenText("dec-25", stored=DAY), "ja, 1-12-2025", "Q2",
         "volledig", "Geheel", "Helemaal", "Volledig gereed", "1-3-2025: loopt; 1-5-2025: gereed",
         "☒ ja ☐ nee", "[x] ja [ ] nee", "[x]", "☑ gereed", "100", "ja, eerste kwartaal 2025"],
    ),
    (
        "not_started",
        [False, "☐", SeenText("☐", stored=False), "nee", "Nee", "n", "no", "ONWAAR", "nog niet",
         "nee, zie toelichting", "Nee, nog niet gereed", "niet", "Nee (wacht op politie)", "open",
         Percentage(0.0), "nee, nog niet gestart", "❌",
         "niet gereed", "☐ gereed", "☐ ja ☑ nee", "[ ]", "nee, klaar in Q3 2026", "niet af",
         "helemaal niet", "nog niets"],
    ),
    (
        "in_progress",
        ["Deels: fase 1", "gedeeltelijk (wijk Zuid)", "grotendeels, rest volgt", "Niet volledig",
         "voor een deel", "nog niet helemaal", "deels", "Gedeeltelijk",
         "Nee, loopt nog", "nee, in uitvoering", "bezig", Percentage(0.4),
         0.4, "40%", "nee, mee bezig", "deels gereed", "ja, deels", "☐ ja ☐ nee ☑ deels"],
    ),
    (None, ["", " ", "-", "n.v.t.", "nvt", "…", 0, 0.0,
            "ja/nee", "J / N", "Ja | nee | n.v.t.", "☐ ja ☐ nee",
            "niet van toepassing", CellError("#N/B")]),
    ("dropped", ["vervallen", "nee, vervallen"]),
    (
        "unknown",
        ["zie bijlage", "ja, maar nog niet alles", "Ja, loopt nog", 7, 3.5,
         "verwacht eind 2026", "uiterlijk 1-5-2026", "nee, voltooid", dt.time(9, 30), 5000,
         "ja, behalve wijk Zuid", "☑ ja ☑ nee", "40", dt.date(1900, 1, 1)],
    ),
]
# fmt: on


@pytest.mark.parametrize(("phase", "value"), [(p, v) for p, values in SAID for v in values])
def test_what_a_cell_under_gereed_means(phase: str | None, value: Value) -> None:
    result = completion.read(value, (2025,))
    assert result.status.phase == phase
    assert bool(result.status.problem) == (phase == "unknown")


@pytest.mark.parametrize(
    ("value", "day", "end"),
    [
        (DAY, DAY, DAY),
        ("afgerond op 1-12-2025", DAY, DAY),
        ("Gereed (1 december 2025)", DAY, DAY),
        ("Afgerond, 99-99-2025", None, None),
        ("ja, 1-12-2025", DAY, DAY),
        (dt.datetime(2025, 12, 1, 9, 30), DAY, DAY),
        ("december 2025", None, dt.date(2025, 12, 31)),
        ("ja", None, None),
    ],
)
def test_the_day_is_kept(value: Value, day: dt.date | None, end: dt.date | None) -> None:
    result = completion.read(value)
    assert (result.status.phase, result.day, result.end) == ("done", day, end)


@pytest.mark.parametrize(
    ("value", "of_one", "phase", "share"),
    [
        (40, False, "in_progress", 40),
        (0.4, True, "in_progress", 40),
        (1, True, "done", 100),
        (1, False, "in_progress", 1),
        (100, False, "done", 100),
        (0, False, "not_started", 0),
        ("40", False, "in_progress", 40),
        ("40 %", True, "in_progress", 40),
        ("100 procent", True, "done", 100),
        (Percentage(0.755), False, "in_progress", 75.5),
        ("ja", True, "done", None),
        (True, True, "done", None),
        ("", True, None, None),
        (140, False, "unknown", None),
        (-1, False, "unknown", None),
        ("160%", False, "unknown", None),
        (DAY, False, "unknown", None),
    ],
)
def test_a_percentage(value: Value, of_one: bool, phase: str | None, share: float | None) -> None:
    result = completion.percentage(value, of_one=of_one).status
    assert (result.phase, result.percentage) == (phase, share)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([0.5, 1, ""], True), ([40, 1], False), (["40%", Percentage(0.4)], True), ([], True)],
)
def test_fractions_are_told_from_percentages(values: list[Value], expected: bool) -> None:
    assert completion.of_one(values) is expected


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("nothing", ["", "-", "n.v.t.", "0", "ja/nee"]),
        ("answer", ["ja", True, False, "x", "deels", 1, "gereed", "40%", Percentage(0.4), 0.4]),
        ("period", [DAY, "Q3 2026", "Q3", "maart", 2026, "eind 2026", "uiterlijk 1-5-2026"]),
        ("other", ["politie", "zie bijlage", 5000, "Jan de Vries", "€ 500"]),
    ],
)
def test_kinds_of_cells(kind: str, values: list[Value]) -> None:
    assert [completion.kind(value) for value in values] == [kind] * len(values)


def test_a_strange_answer_is_asked_in_the_words_of_the_column() -> None:
    assert completion.read("weet niet").status.problem == (
        "“weet niet” zegt niet of de actie klaar is. Schrijf ja of nee, of de dag waarop zij klaar "
        "was."
    )
    assert completion.read("gerred").status.proposals == ("gereed",)


@pytest.mark.parametrize("value", [46100, 46100.0, "46100", 46100.4])
def test_a_serial_number_is_asked_as_the_day_that_it_is(value: Value) -> None:
    result = completion.read(value)
    assert result.status.problem == "“46100”: bedoelt u 19-3-2026?"
    assert result.status.proposals == ("19-3-2026",)
    assert completion.kind(value) == "period"


def test_fractions_as_text_and_a_share_in_words() -> None:
    values: list[Value] = ["0,5", "1", ""]
    assert completion.of_one(values)
    assert not completion.of_one(["0,5", "40"])
    read = [completion.percentage(value, of_one=True).status for value in values]
    assert [status.percentage for status in read] == [50, 100, None]
    assert completion.percentage("1%", of_one=True).status.percentage == 1
    problem = completion.percentage("vijftig", of_one=False).status.problem
    assert problem == "“vijftig” is geen percentage van 0 tot 100."
