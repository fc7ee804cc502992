"""What is not filled in, by family, and real content that resembles it."""

import datetime as dt
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uvp_xl.grid import CellError, Percentage, SeenText
from uvp_xl.unfilled import content_of, is_error, is_unfilled, reason, reasons

CONTENTS = ("text", "names", "remark", "theme", "period", "amount", "status", "progress", "unknown")

STAND_INS = [
    # content controls of Word and Excel
    "Kies een item.",
    "Kies een item",
    "KIES EEN ITEM.",
    "Kies een datum.",
    "Kies uit de lijst",
    "Kies...",
    "Maak een keuze",
    "Please make a choice",
    "uw naam",
    "Naam: …",
    "<maak een keuze>",
    "-- maak uw keuze --",
    "Selecteer…",
    "Selecteer een waarde",
    "- kies -",
    "--Selecteer--",
    "Klik of tik om tekst in te voeren.",
    "Klik of tik om een datum in te voeren.",
    "Klik hier als u tekst wilt invoeren.",
    "Klik hier als u een datum wilt invoeren.",
    "Klik hier om tekst toe te voegen",
    "Klik om te bewerken",
    "Klik hier",
    "Click or tap here to enter text.",
    "Click or tap to enter a date.",
    "Click here to enter text.",
    "Choose an item.",
    "Select an option",
    "Select...",
    # what somebody still has to write
    "[invullen]",
    "[naam]",
    "[Naam trekker]",
    "<naam invullen>",
    "<<naam>>",
    "{datum}",
    "«bedrag»",
    "(naam)",
    "[...]",
    "vul in",
    "Vul hier in",
    "vul hier de naam in",
    "Vul hier uw tekst in.",
    "in te vullen",
    "nog invullen",
    "Nog in te vullen!",
    "nog in te vullen door team veiligheid",
    "naam invullen",
    "s.v.p. invullen",
    "Typ hier uw tekst",
    "Voer tekst in",
    "Enter text here",
    "Uw tekst hier",
    "Your text here",
    "tekst",
    # codes
    "XXX",
    "xx",
    "Xxxx",
    "xx-xx-xxxx",
    "€ xx.xxx,-",
    "dd-mm-jjjj",
    "TBD",
    "t.b.d.",
    "TBA",
    "tbc",
    "(tbd)",
    "To be determined",
    "…",
    "...",
    ". . . .",
    "______",
    "[ … ]",
    "Lorem ipsum",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut.",
    "<i>Kies een item.</i>",
    "\u00a0Kies\u00a0een\u00a0item. ",
]
ERRORS = (
    "#N/B #N/A #VERW! #REF! #NAAM? #NAME? #WAARDE! #VALUE! #DEEL/0! #DIV/0! #GETAL! #NUM! #LEEG! "
    "#NULL! #OVERLOOP! #SPILL! #BLOCKED! #CALC! #GETTING_DATA ###### Err:502 Fout:508 #n/b"
).split()
EMPTY = [
    *("-", "–", "—", "--", "- -", "−", "---", "/", "-/-", "/ /"),
    *("n.v.t.", "nvt", "N.V.T.", "n.v.t", "n. v. t.", "(n.v.t.)", "niet van toepassing", "n/a"),
]
UNTICKED = [False, "ONWAAR", "onwaar", "FALSE", "☐", SeenText("☐", stored=False), "[ ]"]
BLANK = ["", " ", "\u00a0\n", "<br/>", "\u200b"]
ZEROS = ["0", "0,00", 0, 0.0, dt.time(), dt.timedelta(), Percentage(0.0)]

REAL = [
    "Kies een item uit de gereedschapskist en bespreek het",
    "Kies samen met de wijk drie plekken",
    "Selecteer jongeren voor de aanpak",
    "Klik-en-meldcampagne",
    "Klik en meld op scholen",
    "Invullen van de scan door ondernemers",
    "Vul de vragenlijst in met bewoners",
    "Tekst van de brief schrijven",
    "Naam en adres van melders afschermen",
    "Team Veiligheid",
    "Team",
    "gemeente",
    "[politie]",
    "(wijkagent)",
    "TBS",
    "XTC-afval opruimen",
    "X",
    "x",
    "?",
    "??",
    "n.t.b.",
    "nader te bepalen",
    "p.m.",
    "z.s.m.",
    "volgt",
    "doorlopend",
    "2026",
    "0 meldingen",
    "#1 in de regio",
    "Fouten herstellen",
    "Lorem-wijk",
    "Maak een plan",
    "Maak een planning",
    "Voer de actie uit",
    "Schrijf een actie op",
    "Vul",
    "Voorbeeld geven aan jongeren",
    "Nog drie wijken",
    "Fout: geen team",
    "Naam",
    "Team Veiligheid door de wijk",
    "Hier en daar",
    "# acties",
    "mm-dienst",
    "In te zetten door politie",
    '"',
    "''",
    ",,",
    '-"-',
    "idem",
    "*",
    "o",
    "+",
    "geen",
    "nihil",
    "Selecteer " + "x" * 200,
    "Nee",
    1,
    0.5,
    True,
    dt.date(2026, 3, 1),
    dt.time(9, 0),
    Percentage(0.5),
]


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("text", STAND_INS)
def test_a_stand_in_is_not_filled_in_in_any_column(text, content):
    assert reason(text, content) == "stand_in"


@pytest.mark.parametrize("content", [*CONTENTS, "series"])
@pytest.mark.parametrize("text", ERRORS)
def test_the_text_of_an_error_is_one_in_any_column(text, content):
    assert reason(text, content) == reason(f" {text}\n", content) == "error"
    assert is_error(text)
    assert is_error(CellError(text))


@pytest.mark.parametrize("content", [*CONTENTS, "series"])
@pytest.mark.parametrize("value", [*EMPTY, *BLANK])
def test_a_dash_and_what_does_not_apply_is_not_filled_in(value, content):
    applies = content == "amount" and isinstance(value, str) and any(map(str.isalpha, value))
    assert is_unfilled(value, content) is (not applies or value == "<br/>")
    assert reason(value, content) in ("empty", None)


@pytest.mark.parametrize("value", UNTICKED)
def test_an_unticked_box_says_nothing_but_that_an_action_is_not_done(value):
    assert reason(value, "names") == reason(value, "period") == reason(value, "label") == "empty"
    assert reason(value, "status") is reason(value, "progress") is None


@pytest.mark.parametrize("value", ZEROS)
def test_zero_is_nothing_in_a_column_of_words_only(value):
    assert reason(value, "names") == reason(value, "theme") == "zero"
    for content in ("period", "amount", "status", "progress", "label", "unknown"):
        assert reason(value, content) is None


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("value", REAL)
def test_real_content_is_filled_in(value, content):
    assert reason(value, content) is None
    assert not is_unfilled(value, content)


def test_in_a_grid_of_periods_crosses_and_points_are_content():
    assert {reason(mark, "series") for mark in ("xx", "XXX", "x", "...", 0, False, "*")} == {None}
    assert reason("Kies een item.", "series") == "stand_in"


def test_what_is_still_to_do_is_a_status_but_no_measure():
    assert reason("TODO", "text") == "stand_in"
    assert reason("To do", "status") is None


def test_a_column_gives_the_reason_by_index():
    values = ["OOV", "", "TBD", 0, False, True, "TBD", "-", CellError("#N/B"), dt.date(2026, 1, 1)]
    assert reasons(values, "names") == {
        2: "stand_in",
        3: "zero",
        4: "empty",
        6: "stand_in",
        7: "empty",
    }
    assert reasons([0, False, 2026], "period") == {1: "empty"}
    assert reasons(["OOV", 1], "unknown") == {}


def test_the_theme_is_in_words_and_the_number_is_not():
    assert content_of("theme") == "theme"
    assert reason(0, content_of("number")) is None
    assert content_of("planning_end") == "period"


@given(st.lists(st.sampled_from([*STAND_INS, *ERRORS, *EMPTY, *UNTICKED, *REAL, *BLANK])))
def test_a_column_agrees_with_its_cells(values):
    for content in CONTENTS:
        each = {i: why for i, v in enumerate(values) if v and (why := reason(v, content))}
        known = reasons(values, content)
        assert {i: known[i] for i in known if values[i]} == each


@given(st.text(max_size=200))
def test_any_text_gets_an_answer(text):
    assert reason(text, "text") in (None, "empty", "error", "stand_in")


@pytest.mark.parametrize("start", ["kies ", "klik of ", "uw ", "xx.", "#", ". ", "vul de "])
def test_a_long_text_costs_no_more_than_a_short_one(start):
    before = time.process_time()
    for length in range(20, 101):
        reason((start * 100)[:length], "text")
    assert time.process_time() - before < 1


@pytest.mark.parametrize("value", [1, 2.5, 999, True, "12", "1.2", "✓", "?", " • "])
def test_a_number_or_sign_is_no_measure_but_can_be_an_item(value):
    assert reason(value, "measure") == "stand_in"
    assert reasons([value], "measure") == {0: "stand_in"}
    assert reason(value, "text") is None


@pytest.mark.parametrize("value", ["a", "Plan", "5 mei", "112-app", "C2000", 2026, "2026", "€ 5"])
def test_words_and_what_belongs_in_another_column_stay_a_measure(value):
    assert reason(value, "measure") is None
    assert reasons([value], "measure") == {}
