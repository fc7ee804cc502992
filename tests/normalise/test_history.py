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
