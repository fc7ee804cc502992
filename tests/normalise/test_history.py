"""What the status of each action was at earlier moments."""

from tests.tables.sheets import sheet
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.tables.find_tables import find


def test_the_moments_of_each_action_by_its_index():
    text = "Actie|Wie|Voortgang 2023|Voortgang 2024\na|Jan||\nb|Jan|gestart|bijna klaar"
    found = normalise(find(sheet(text)) * 2, Register(), ())
    assert [*found.history] == [1, 3]
    assert [moment.text for moment in found.history[3]] == ["gestart", "bijna klaar"]


def test_a_story_at_a_moment_is_no_question():
    text = "Actie|Wie|Planning|Update Q1 2024|Update Q2 2024\n"
    text += "a|b|2024|symposium gehouden in mei|\nc|d|2024||literatuur in kaart\ne|f|2024|gereed|"
    found = normalise(find(sheet(text)), Register(), ())
    assert [status.phase for status in found.status] == [None, None, "done"]
    assert not any(status.problem for status in found.status)


def test_a_word_that_is_no_status_among_others_is_a_question():
    text = "Actie|Wie|Planning|1e berap|2e berap\n"
    text += "a|b|2024|loopt|gereed\nc|d|2024|gereed|\ne|f|2024|hmm tja|"
    found = normalise(find(sheet(text)), Register(), ())
    assert [status.phase for status in found.status] == ["done", "done", "unknown"]
