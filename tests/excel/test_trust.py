"""Nothing of the user is lost without a word, and the outcome of a click is always shown."""

import pytest


def test_a_sheet_of_the_user_is_never_written_over(excel, small):
    outcome = excel("trust.brought_over_own_sheet", path=str(small))
    assert outcome["said"] == (
        r"C:\Plannen\eigen blad.xlsx: in dit bestand kan uvp-xl niet veilig schrijven (het blad "
        "“Te laat” is van uzelf). Er is niets veranderd."
    )
    assert outcome["cell"] == "Mijn eigen lijst"
    assert outcome["unchanged"]


def test_a_sheet_without_anything_may_be_filled(excel, small):
    outcome = excel("trust.brought_over_own_sheet", path=str(small), text="")
    assert outcome["cell"] == "Te laat"
    assert outcome["odd"] == {}


def test_a_report_is_the_same_in_capitals(excel, small):
    assert excel("trust.brought_back_in_capitals", path=str(small)) == {
        "same": True,
        "back": "bellen met Jan",
    }


def test_half_a_version_is_none(excel, small):
    outcome = excel("trust.half_a_version", path=str(small))
    assert outcome["well"]
    assert "Van dit werkboek kon vooraf geen versie worden bewaard." in outcome["text"]
    assert outcome["versions"] == 0


def test_a_filter_that_excel_does_not_tell_of_is_not_gone_without_a_word(excel, small):
    outcome = excel("trust.filtered_by_dates", path=str(small))
    assert outcome["well"]
    assert f"Op het blad “{outcome['sheet']}” stond een filter op de kolom" in outcome["text"]


@pytest.mark.parametrize(("seconds", "shown"), [(120, True), (5_000, False)])
def test_the_outcome_is_shown_when_the_user_is_done(excel, small, seconds, shown):
    outcome = excel("trust.told_late", path=str(small), seconds=seconds)
    assert (outcome["well"], outcome["said"]) == (True, "0 markeringen zijn gewist.")
    assert outcome["boxes"] == (["0 markeringen zijn gewist."] if shown else [])
