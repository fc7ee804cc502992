"""The known name in a text with something around it."""

import pytest

from uvp_xl.names.name_lookup import find_partner, is_alias
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import Entry

NONE = Register()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("“OM”", "OM"),
        ("'politie'", "politie"),
        ("de politie", "politie"),
        ("alle inwoners", "inwoners"),
        ("politie.", "politie"),
        ("politie:", "politie"),
        ("inwoner(s)", "inwoners"),
        ("wijkteam(s)", "wijkteam"),
        ("Veiligheids-\nregio", "Veiligheidsregio"),
        ("zorg-\nen veiligheidshuis", "Zorg- en Veiligheidshuis"),
        ("afd. VTH", "VTH"),
        ("Team OOV.", "OOV"),
        ("team handhaving & toezicht", "toezicht en handhaving"),
        ("1.politie", "politie"),
        ("b. OM", "OM"),
    ],
)
def test_a_known_name(said, name):
    assert find_partner(said, NONE).name == name


@pytest.mark.parametrize(
    "said", ["", "...", "politie...", "team brandweer", "geen politie", "de", "OM?", "afd."]
)
def test_no_known_name(said):
    assert find_partner(said, NONE) is None


@pytest.mark.parametrize(
    ("said", "alias"),
    [
        ("om", False),
        ("O.M.", False),
        ("“OM”", False),
        ("1. OM", False),
        ("het OM", True),
        ("Openbaar Ministerie", True),
    ],
)
def test_an_alias_is_another_name_and_no_typography(said, alias):
    assert is_alias(said, Entry("OM", aliases=("Openbaar Ministerie",))) is alias
