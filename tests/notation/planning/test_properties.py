"""What holds for every year, every notation and every text."""

import datetime as dt

from hypothesis import example, given
from hypothesis import strategies as st

from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.notation.planning import read

YEARS = st.integers(1990, 2098)
QUARTERS = st.integers(1, 4)
MONTHS = st.integers(1, 12)
DATES = st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31))
SHORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def last_day(year, month):
    return dt.date(year + month // 12, month % 12 + 1, 1) - dt.timedelta(days=1)


def assert_period(texts, start, end):
    for text in texts:
        planning = read(text)
        assert (text, planning.kind) == (text, "period")
        assert (text, planning.start, planning.end) == (text, start, end)


@given(YEARS)
def test_year(year):
    start, end = dt.date(year, 1, 1), dt.date(year, 12, 31)
    assert_period((year, float(year), f"{year}", f"heel {year}", f"{year} (gereed)"), start, end)
    assert_period((f"t/m {year}", f"uiterlijk {year}", f"vóór {year + 1}"), None, end)
    for text in (f"vanaf {year}", f"{year} e.v.", f"{year} en verder", f"doorlopend vanaf {year}"):
        assert (read(text).kind, read(text).start, read(text).end) == ("ongoing", start, None)


@given(YEARS, QUARTERS)
def test_quarter(year, number):
    roman = ("I", "II", "III", "IV")[number - 1]
    texts = (
        *(f"{sign}{number} {year}" for sign in ("Q", "K", "q", "Kw ", "kwartaal ")),
        *(f"{number}{end} kwartaal {year}" for end in ("e", "de", "ste")),
        *(f"{year}-Q{number}", f"{year} Q{number}", f"Q{number}-{year}", f"Q{number}/{year}"),
        *(f"{roman}-{year}", f"{year}-{roman}", f"het {number}e kwartaal van {year}"),
    )
    assert_period(texts, dt.date(year, 3 * number - 2, 1), last_day(year, 3 * number))


@given(YEARS, st.integers(1, 2))
def test_half(year, number):
    word = ("eerste", "tweede")[number - 1]
    texts = (f"{word} helft {year}", f"{number}e helft van {year}", f"H{number} {year}")
    assert_period(texts, dt.date(year, 6 * number - 5, 1), last_day(year, 6 * number))


@given(YEARS, st.integers(1, 3))
def test_part_of_the_year(year, number):
    word = ("begin", "medio", "eind")[number - 1]
    texts = (f"{word} {year}", f"{word.title()} van {year}", f"{year} {word}")
    assert_period(texts, dt.date(year, 4 * number - 3, 1), last_day(year, 4 * number))


@given(YEARS)
def test_season(year):
    for word, month in (("voorjaar", 3), ("zomer", 6), ("najaar", 9), ("herfst", 9)):
        texts = (f"{word} {year}", f"in het {word} van {year}", f"{year} {word}")
        assert_period(texts, dt.date(year, month, 1), last_day(year, month + 2))
    winter = (f"winter {year}-{year + 1}", f"winter {year}/{(year + 1) % 100:02}")
    assert_period(winter, dt.date(year, 12, 1), last_day(year + 1, 2))
    school = (f"schooljaar {year}-{year + 1}", f"schooljaar {year}/{(year + 1) % 100:02}")
    assert_period(school, dt.date(year, 8, 1), dt.date(year + 1, 7, 31))


@given(YEARS, MONTHS)
@example(2011, 12)
def test_month(year, month):
    name, short = MONTH_NAMES[month - 1], SHORT[month - 1]
    texts = [f"{name} {year}", f"{short}. {year}", f"{short}-{year}", f"{name.upper()} {year}"]
    texts += [f"{month:02}-{year}", f"{month}/{year}", f"{year} {name}"]
    if 1990 <= year < 2050:
        texts += [f"{short}-{year % 100:02}", f"{name} '{year % 100:02}"]
    iso = f"{year}-{month:02}"
    if month == (year + 1) % 100:  # "2011-12" may be two years.
        assert read(iso).proposals == (f"{name} {year}", f"{year}-{year + 1}")
    else:
        texts.append(iso)
    assert_period(texts, dt.date(year, month, 1), last_day(year, month))


@given(DATES)
def test_day(day):
    name, weekday = MONTH_NAMES[day.month - 1], "ma di wo do vr za zo".split()[day.weekday()]
    texts = [day, dt.datetime(day.year, day.month, day.day, 13, 5), str(day)]
    texts += [f"{day:%d-%m-%Y}", f"{day.day}-{day.month}-{day.year}", f"{day:%d/%m/%Y}"]
    texts += [f"{day.day} {name} {day.year}", f"{weekday} {day.day} {name} {day.year}"]
    texts += [f"{day:%d.%m.%Y}", f"per {day.day}-{day.month}-{day.year}", f"{day} 00:00:00"]
    if 2010 <= day.year < 2050:
        texts += [f"{day:%d-%m-%y}", f"{day.day} {name} '{day:%y}"]
    assert_period(texts, day, day)
    assert_period((f"uiterlijk op {day.day} {name} {day.year}", f"t/m {day}"), None, day)
    before = f"vóór {day.day} {name} {day.year}"
    if day == last_day(day.year, day.month):  # Most people count that day.
        assert [read(text).end for text in read(before).proposals] == [
            day,
            day - dt.timedelta(days=1),
        ]
    else:
        assert_period((before,), None, day - dt.timedelta(days=1))


@given(DATES)
def test_week(day):
    year, week, weekday = day.isocalendar()
    if 1990 <= year <= 2099:
        monday = day - dt.timedelta(days=weekday - 1)
        texts = (f"week {week} {year}", f"wk {week}-{year}", f"{year}-W{week:02}")
        assert_period(texts, monday, monday + dt.timedelta(days=6))


@given(YEARS, YEARS)
def test_range_of_years(first, last):
    for word in ("-", " - ", " – ", " t/m ", " tot en met "):
        text = f"{first}{word}{last}"
        if first <= last:
            assert_period((text,), dt.date(first, 1, 1), dt.date(last, 12, 31))
        else:
            assert read(text).kind == "unknown"
            assert read(read(text).proposals[0]).start == dt.date(last, 1, 1)
    for word in (" en ", ", ", "/", " of ", " & "):
        low, high = min(first, last), max(first, last)
        assert_period((f"{first}{word}{last}",), dt.date(low, 1, 1), dt.date(high, 12, 31))


@given(YEARS, MONTHS, MONTHS)
def test_range_of_months(year, first, last):
    a, b = SHORT[first - 1], SHORT[last - 1]
    for text in (f"{a} t/m {b} {year}", f"{a} - {b} {year}", f"van {a} tot {b} {year}"):
        if first <= last:
            assert_period((text,), dt.date(year, first, 1), last_day(year, last))
        else:
            assert read(text).kind == "unknown"


@given(YEARS, QUARTERS, QUARTERS)
def test_enumeration_of_quarters(year, first, last):
    if first < last:
        texts = (f"Q{first} en Q{last} {year}", f"{first}e en {last}e kwartaal {year}")
        texts += (
            f"Q{first}/Q{last} {year}",
            f"Q{first}, Q{last} {year}",
            f"Q{first}-{last} {year}",
        )
        assert_period(texts, dt.date(year, 3 * first - 2, 1), last_day(year, 3 * last))


@given(DATES, DATES)
def test_range_of_days(first, last):
    text = f"{first:%d-%m-%Y} t/m {last:%d-%m-%Y}"
    if first <= last:
        assert_period((text,), first, last)
    else:
        assert read(text).kind == "unknown"


TOKENS = (
    *("2019", "2020", "2021", "'21", "20", "1e", "3", "12", "31", "Q1", "Q4", "Q5", "K2", "IV"),
    *("kwartaal", "helft", "mei", "feb", "mrt-20", "29 februari", "4-4-2017", "4-4", "2020-07"),
    *("zomer", "winter", "begin", "eind", "week", "week 53", "schooljaar", "eerste", "half"),
    *("t/m", "-", "–", "/", ",", ";", "en", "of", "tot", "van", "vanaf", "vóór", "uiterlijk"),
    *("e.v.", "en verder", "doorlopend", "jaarlijks", "2x per jaar", "in", "tussen", "per", "("),
    *(")", "(gereed)", "n.t.b.", "?", "...", "heden", "rond", "start", "politie", "{}", "“"),
)
SOUP = st.lists(
    st.tuples(st.sampled_from(TOKENS), st.sampled_from((" ", " ", " ", "", "\n", "\u00a0"))),
    max_size=8,
).map(lambda pairs: "".join(token + blank for token, blank in pairs))
PLANS = st.lists(st.integers(2015, 2025) | st.integers(), max_size=4)


def assert_sound(cell, plan):
    planning = read(cell, plan)
    if planning.start and planning.end:
        assert planning.start <= planning.end
    if planning.kind == "period":
        assert planning.end
    if planning.kind == "ongoing":
        assert not planning.end
    unclear = planning.kind == "unknown"
    assert bool(planning.problem) == unclear
    if unclear:
        assert (planning.start, planning.end) == (None, None)
        assert planning.problem[0] == "“"
        assert planning.problem[-1] in ".?"
    else:
        assert not planning.proposals
    assert all(read(text, plan).kind != "unknown" for text in planning.proposals)
    assert planning == read(cell, plan)


@given(st.text(), PLANS)
def test_any_text_gives_a_planning(text, plan):
    assert_sound(text, plan)


@given(SOUP, PLANS)
def test_any_mixture_of_words_gives_a_planning(text, plan):
    assert_sound(text, plan)


@given(
    st.integers()
    | st.floats()
    | st.booleans()
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.timedeltas(),
    PLANS,
)
def test_any_value_gives_a_planning(cell, plan):
    assert_sound(cell, plan)
