"""The quick look at all texts at once, which may never miss what a rule would find."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.plans import found, with_measure
from uvp_xl.clean_text import line
from uvp_xl.grid import Grid
from uvp_xl.notation import budget, planning
from uvp_xl.rules.joined_texts import JoinedTexts
from uvp_xl.rules.privacy import case_number, street
from uvp_xl.rules.text import noncommittal, two_actions, wrong_column
from uvp_xl.rules.text_index import TextIndex, index_text
from uvp_xl.workbook_metadata import Metadata

SCRAPS = st.sampled_from(
    "Q1 kw 3e kwartaal zomer mei jan t/m en of , ; - / . ' ’ ( ) : 1 2 3 12 20 21 2020 2021 3.12 "
    "12.3 1.5.21 1-5-21 2020-07 II € euro EURO 5.000 5k mln p.j. gereed Klaar loopt vanaf begin "
    "eind week Folders drukken houden Controles. Opstellen verspreiden wijken uitdelen 1. 2) a) "
    "(b) \n - • <br/> Dorpsstraat Laan weg str. nr huisnummer 12a te PL PV zaak zaaknummer dossier "
    "parket mutatie BVH casus cliënt 16/123456-20 2020123456 12345678-2 Z-12345 \u00a0 &euro; ſ "
    "İ K e.d. etc. enz aandacht voor inzet op waar mogelijk streven naar Inzetten RIEC bij "
    "aansluiten"
    .split(" ")
)  # fmt: skip
TEXTS = st.lists(SCRAPS | st.text(max_size=3), min_size=1, max_size=8).flatmap(
    lambda parts: st.sampled_from(["".join(parts), " ".join(parts)])
)


def test_texts_are_found_by_a_match_and_by_words() -> None:
    joined = JoinedTexts(["een folder", "twee", "een twee", "twee"])
    assert joined.texts == ("een folder", "twee", "een twee")
    assert joined.having(re.compile("[a-z]+ ")) == {"een folder", "een twee"}
    assert joined.having(re.compile("[a-z]+"), lambda match: match[0] == "twee") == {
        "twee",
        "een twee",
    }
    assert JoinedTexts([]).having(re.compile("a")) == set()


@given(st.lists(TEXTS, max_size=4))
def test_no_misplaced_cell_is_missed(texts: list[str]) -> None:
    suspects = set(wrong_column._suspects(texts, list(map(line, texts))))
    for text in set(texts) - suspects:
        assert not wrong_column.misplaced_kind(text)


@given(TEXTS)
def test_what_has_no_hint_is_no_period_and_no_amount(text: str) -> None:
    if wrong_column._HINT.search(line(text)):
        return
    period, amount = planning.read(text), budget.read(text)
    assert not (period.start and period.end and not period.problem)
    assert amount.minimum is None or "€" not in text


@given(st.lists(TEXTS, max_size=4))
def test_no_cell_with_more_actions_is_missed(texts: list[str]) -> None:
    several = two_actions._several_actions(texts, list(map(line, texts)))
    counts = {text: two_actions.count_actions(text) for text in texts}
    assert several == {text: count for text, count in counts.items() if count > 1}


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_no_number_of_a_case_is_missed(texts: list[str]) -> None:
    index = _index(texts)
    close = {match.start() for match in case_number._numbers(index)}
    for match in case_number._NUMBER.finditer(index.text):
        before = index.text[max(match.start() - 40, 0) : match.start()].rpartition("\0")[2]
        if case_number._HINT.search(before) or case_number._FORM.fullmatch(match[0]):
            assert match.start() in close


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_no_street_is_missed(texts: list[str]) -> None:
    text = _index(texts).text
    if any(map(street.street, street._NUMBER.finditer(text))):
        assert street._may_name(text)


@given(st.lists(TEXTS, max_size=4))
def test_no_noncommittal_measure_is_missed(texts: list[str]) -> None:
    suspects = noncommittal._suspects(texts)
    for text in set(texts).difference(suspects):
        assert not any(stem in text.lower() for stem in noncommittal._STEMS)


@pytest.mark.parametrize("stem", noncommittal._STEMS)
def test_each_stem_leads_to_a_closer_look(stem: str) -> None:
    assert noncommittal._suspects(["Folder", f"Folder {stem.upper()}"]) == [
        f"Folder {stem.upper()}"
    ]


def test_a_rare_letter_means_a_closer_look_everywhere() -> None:
    assert [f.cell for f in found("zaaknummer-in-plan", with_measure("caſusnummer 12345"))] == [
        "B2"
    ]


def _index(texts: list[str]) -> TextIndex:
    """The index of a sheet with these texts in one column."""
    return index_text({"a": Grid("a", [[text.replace("\0", "")] for text in texts])}, Metadata())
