"""Values as a list of SharePoint exports them."""

import pytest

from tests.tables.sheets import sheet
from uvp_xl.clean_text import clean, line, lines
from uvp_xl.names import holder_names, parties
from uvp_xl.names.register import Register
from uvp_xl.normalise.actions import normalise
from uvp_xl.normalise.typography_log import cleaned
from uvp_xl.notation import budget, planning, status
from uvp_xl.sharepoint_list import without_marks
from uvp_xl.tables.find_tables import find

TERM = "2f7b1c9e-0a1b-4c2d-9e8f-0123456789ab"


@pytest.mark.parametrize(
    ("exported", "read"),
    [
        ("12;#Team Veiligheid", "Team Veiligheid"),
        ("12;#Team Veiligheid;#7;#Politie", "Team Veiligheid; Politie"),
        (";#jeugd;#wonen;#", "jeugd; wonen"),
        (";#jeugd;#", "jeugd"),
        ("Team Jeugd;#15", "Team Jeugd"),
        ("Team Jeugd;#15;#Politie;#7", "Team Jeugd; Politie"),
        ("jeugd;#wonen", "jeugd; wonen"),
        ("12;#", ""),
        (";#", ""),
        ("1;#2026", "2026"),
        ("2025;#2026", "2025; 2026"),
        ("2025;#2026;#2027", "2025; 2026; 2027"),
        ("string;#Loopt", "Loopt"),
        ("float;#5000.00000000000", "5000"),
        ("float;#0.25000", "0,25"),
        ("datetime;#2026-03-01 00:00:00", "2026-03-01 00:00:00"),
        ("23;#Jan Jansen,#i:0#.f|membership|jan@voorbeeld.nl,#jan@voorbeeld.nl", "Jan Jansen"),
        ("23;#Jansen,, Jan", "Jansen, Jan"),
        (f"5;#Veiligheid|{TERM}", "Veiligheid"),
    ],
)
def test_only_what_the_reader_of_the_list_sees_is_left(exported, read):
    assert without_marks(exported) == read
    assert line(exported) == read


def test_each_line_of_a_cell_is_a_list():
    assert lines("1;#OM\n;#GGD;#politie;#") == "OM\nGGD; politie"
    assert not clean(["OM", "1;#OM"])


def test_in_every_column_where_it_is_natural():
    register = Register()
    assert parties.read("3;#politie;#4;#OM", register).names == ("politie", "OM")
    assert holder_names.read("1;#Burgemeester", register).names == ("burgemeester",)
    assert status.read("2;#In uitvoering").phase == "in_progress"
    assert str(planning.read("datetime;#2026-03-01 00:00:00").end) == "2026-03-01"
    assert budget.read("float;#12500.0000").minimum == 12500


def test_it_is_logged_as_typography():
    plan = normalise(
        find(sheet("Maatregel|Partijen|Trekker|Planning\nBellen|;#OM;#GGD;#|7;#OOV|2020")),
        Register(),
        (2020,),
    )
    assert plan.parties[0].names == ("OM", "GGD")
    assert plan.texts["lead"] == ["OOV"]
    assert [(one.written, one.read) for one in cleaned(plan)] == [
        (";#OM;#GGD;#", "OM; GGD"),
        ("7;#OOV", "OOV"),
    ]
