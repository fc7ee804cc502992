"""Every part of time, in every notation, in every form: what is written is what is read."""

import calendar
import datetime as dt

from hypothesis import assume, given
from hypothesis import strategies as st

from uvp_xl.dutch_text import MONTH_NAMES
from uvp_xl.notation.planning import read
from uvp_xl.notation.planning.time_words import WEEKDAYS

YEARS = st.integers(1990, 2098)
SHORT = "jan feb mrt apr mei jun jul aug sep okt nov dec".split()
ORDINALS = ("eerste", "tweede", "derde", "vierde")
ROMAN = ("I", "II", "III", "IV")


def months(year, first, last):
    end = dt.date(year, last, calendar.monthrange(year, last)[1])
    return dt.date(year, first, 1), end


@st.composite
def years(draw):
    year = draw(YEARS)
    texts = [f"{year}", f"heel {year}", f"het jaar {year}", f"kalenderjaar {year}"]
    return draw(st.sampled_from(texts)), *months(year, 1, 12)


@st.composite
def quarters(draw):
    year, n = draw(YEARS), draw(st.integers(1, 4))
    signs = (f"Q{n}", f"q{n}", f"K{n}", f"Q {n}", f"{n}Q", f"kw {n}", f"kwartaal {n}")
    words = (f"{n}e kwartaal", f"{n}de kwartaal", f"{n}e kw.", f"{ORDINALS[n - 1]} kwartaal")
    texts = [f"{said}{sep}{year}" for said in signs for sep in (" ", "-", "/", ", ")]
    texts += [f"{year}{sep}{said}" for said in signs[:3] for sep in (" ", "-", "/", ": ")]
    texts += [f"{said}{sep}{year}" for said in words for sep in (" ", " van ", " in ")]
    texts += [f"{ROMAN[n - 1]}-{year}", f"{year}-{ROMAN[n - 1]}", f"{ROMAN[n - 1]}/{year}"]
    if 2013 <= year < 2050:
        texts += [f"Q{n} '{year % 100}", f"Q{n}-{year % 100}", f"{n}e kwartaal '{year % 100}"]
    return draw(st.sampled_from(texts)), *months(year, 3 * n - 2, 3 * n)


@st.composite
def halves(draw):
    year, n = draw(YEARS), draw(st.integers(1, 2))
    word = ORDINALS[n - 1]
    texts = [f"{word} helft {year}", f"{n}e helft {year}", f"{n}e helft van {year}", f"H{n} {year}"]
    texts += [f"{word} halfjaar {year}", f"{n}e half jaar {year}", f"{year}-H{n}", f"{n}H {year}"]
    texts += [f"{n}e jaarhelft {year}", f"{word} helft van het jaar {year}", f"{n}e hj {year}"]
    return draw(st.sampled_from(texts)), *months(year, 6 * n - 5, 6 * n)


@st.composite
def thirds(draw):
    year, n = draw(YEARS), draw(st.integers(1, 3))
    names = (("begin",), ("medio", "midden", "mid"), ("eind", "einde"))[n - 1]
    texts = [f"{name}{sep}{year}" for name in names for sep in (" ", " van ", "-")]
    return draw(st.sampled_from(texts)), *months(year, 4 * n - 3, 4 * n)


@st.composite
def seasons(draw):
    year = draw(YEARS)
    names = {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9}
    name = draw(st.sampled_from(sorted(names)))
    texts = [f"{name} {year}", f"{name} van {year}", f"{name}-{year}", f"{year} {name}"]
    return draw(st.sampled_from(texts)), *months(year, names[name], names[name] + 2)


@st.composite
def single_months(draw):
    year, n = draw(YEARS), draw(st.integers(1, 12))
    name, short = MONTH_NAMES[n - 1], SHORT[n - 1]
    texts = [f"{said}{sep}{year}" for said in (name, short) for sep in (" ", "-", ", ", "/")]
    texts += [
        f"{short}. {year}",
        f"{n:02}-{year}",
        f"{n}/{year}",
        f"{year} {name}",
        f"{n:02}.{year}",
    ]
    if 2013 <= year < 2050:
        texts += [f"{short}-{year % 100}", f"{name} '{year % 100}", f"{short} {year % 100}"]
    return draw(st.sampled_from(texts)), *months(year, n, n)


@st.composite
def weeks(draw):
    year, n = draw(YEARS), draw(st.integers(1, 52))
    texts = [f"week {n} {year}", f"wk {n} {year}", f"wk. {n}-{year}", f"week {n} van {year}"]
    texts += [f"{year}-W{n:02}", f"{year} week {n}"]
    monday = dt.date.fromisocalendar(year, n, 1)
    return draw(st.sampled_from(texts)), monday, monday + dt.timedelta(days=6)


@st.composite
def days(draw):
    day = draw(st.dates(dt.date(1990, 1, 1), dt.date(2098, 12, 31)))
    name, short = MONTH_NAMES[day.month - 1], SHORT[day.month - 1]
    weekday = WEEKDAYS[day.weekday()]
    texts = [f"{day.day} {said} {day.year}" for said in (name, short, f"{short}.", f"{name},")]
    texts += [f"{weekday} {day.day} {name} {day.year}", f"{weekday[:2]} {day:%d-%m-%Y}"]
    texts += [f"{day:%d-%m-%Y}", f"{day.day}-{day.month}-{day.year}", f"{day:%d/%m/%Y}", f"{day}"]
    texts += [f"{day:%d.%m.%Y}", f"{day:%Y/%m/%d}", f"{day.day}-{short}-{day.year}"]
    if 2010 <= day.year < 2050:
        texts += [f"{day:%d-%m-%y}", f"{day.day} {name} '{day:%y}", f"{day.day}-{short}-{day:%y}"]
    return draw(st.sampled_from(texts)), day, day


PARTS = st.one_of(
    years(), quarters(), halves(), thirds(), seasons(), single_months(), weeks(), days()
)
DRESSES = st.sampled_from(
    [
        str.lower,
        str.upper,
        str.title,
        "  {} ".format,
        "{}.".format,
        "{};".format,
        "\u00a0{}\n".format,
        "({})".format,
        lambda said: said.replace(" ", "\u00a0"),
        lambda said: said.replace(" ", "  "),
        lambda said: said.replace("-", "–").replace("'", "’"),
        "{} (gereed)".format,
        "{}, gereed".format,
        "{} i.o.m. politie".format,
        "<i>{}</i>".format,
    ]
)


def what(text):
    planning = read(text)
    return text, planning.kind, planning.start, planning.end


@given(PARTS, DRESSES, st.sampled_from(["{}", "in {}", "gepland: {}", "per {}"]))
def test_a_period(part, dress, form):
    said, start, end = part
    text = dress(form.format(said))
    assert what(text) == (text, "period", start, end)


@given(
    PARTS,
    st.sampled_from(
        ["t/m {}", "tot en met {}", "uiterlijk {}", "uiterlijk in {}", "deadline: {}", "t.m. {}",
         "{} (uiterlijk)", "gereed uiterlijk {}", "niet later dan {}"]
    ),
)  # fmt: skip
def test_an_end(part, form):
    said, _, end = part
    text = form.format(said)
    assert what(text) == (text, "period", None, end)


@given(PARTS)
def test_before(part):
    said, start, end = part
    planning = read(f"vóór {said}")
    if "eind" in said or (start == end and (end + dt.timedelta(days=1)).day == 1):
        assert planning.kind == "unknown"
        assert end in [read(text).end for text in planning.proposals]
    else:
        assert what(f"vóór {said}")[1:] == ("period", None, start - dt.timedelta(days=1))


@given(
    PARTS,
    st.sampled_from(
        ["vanaf {}", "m.i.v. {}", "met ingang van {}", "sinds {}", "{} e.v.", "{} en verder",
         "{} - heden", "doorlopend vanaf {}", "vanaf {} doorlopend", "{} en daarna",
         "loopt sinds {}"]
    ),
)  # fmt: skip
def test_a_start(part, form):
    said, start, _ = part
    text = form.format(said)
    assert what(text) == (text, "ongoing", start, None)


@given(
    PARTS,
    PARTS,
    st.sampled_from(
        ["{} t/m {}", "{} tot en met {}", "van {} tot {}", "van {} t/m {}", "tussen {} en {}",
         "start {}, gereed {}"]
    ),
)  # fmt: skip
def test_a_range(first, last, form):
    text = form.format(first[0], last[0])
    planning = read(text)
    if last[2] < first[2]:
        assert planning.kind == "unknown"
    elif planning.kind == "unknown":  # The parts overlap, or the years can go with either.
        assert planning.problem
    else:
        assert what(text) == (text, "period", first[1], last[2])


@given(PARTS, PARTS, st.sampled_from(["{} en {}", "{}, {}", "{} / {}", "{} of {}", "{} & {}"]))
def test_an_enumeration_is_never_read_as_less(first, last, form):
    planning = read(form.format(first[0], last[0]))
    assume(planning.kind != "unknown")
    assert planning.start == min(first[1], last[1])
    assert planning.end == max(first[2], last[2])


@given(PARTS, st.sampled_from(["rond {}", "na {}", "tot {}", "start {}", "gereed {}", "{}?",
                               "{} (uitgesteld)", "{} onder voorbehoud", "doorlopend {}",
                               "{} of later", "niet {}"]))  # fmt: skip
def test_what_is_ambiguous_is_never_read_as_one_meaning(part, form):
    planning = read(form.format(part[0]))
    assert planning.kind == "unknown"
    assert all(not read(text).problem for text in planning.proposals)
