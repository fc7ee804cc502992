"""The built-in list of organisations is complete and consistent."""

import pytest

from uvp_xl.clean_text import key, line
from uvp_xl.names.national_list import national
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import KINDS

LIST = national()


def test_every_entry_has_a_name_and_a_kind_where_it_is_the_same_everywhere():
    assert len(LIST) > 100
    assert all(entry.name and entry.kind in (*KINDS, "") for entry in LIST)


def test_no_spelling_belongs_to_two_names():
    claimed: dict[str, str] = {}
    for entry in LIST:
        for spelled in {key(w) for w in (entry.name, *entry.aliases) if w}:
            assert claimed.setdefault(spelled, entry.name) == entry.name


def test_every_text_is_clean():
    for entry in LIST:
        for said in (entry.name, entry.written_out, *entry.aliases):
            assert line(said) == said


@pytest.mark.parametrize("name", ["politie", "OM", "GGD", "RIEC", "LBB", "Veilig Thuis"])
def test_the_organisations_of_every_plan_are_there(name):
    assert Register().kind(name) == "extern"


@pytest.mark.parametrize(
    ("name", "full"),
    [("OM", "Openbaar Ministerie"), ("GGD", "Gemeentelijke Gezondheidsdienst"), ("politie", "")],
)
def test_abbreviations_are_written_out(name, full):
    assert Register().written_out(name) == full


USUAL = """politie;OM;GGD;GGZ;RIEC;LIEC;Veiligheidshuis;Zorg- en Veiligheidshuis;VR;brandweer;GHOR;
Halt;reclassering;Raad voor de Kinderbescherming;Veilig Thuis;COA;KMar;Belastingdienst;FIOD;NVWA;
Inspectie SZW;Nederlandse Arbeidsinspectie;UWV;SVB;IND;ILT;Rijkswaterstaat;ProRail;NS;provincie;
omgevingsdienst;waterschap;CCV;NCTV;VNG;Bureau Halt;Slachtofferhulp;woningcorporaties;jongerenwerk;
scholen;boa's;Handhaving;OOV;VTH;MO;RO;KCC;Communicatie;inwoners;ondernemers;horeca;wijkteam;
sportverenigingen;buurtpreventie;gemeente;burgemeester;college;gemeenteraad;DJI;AVIM;justitie"""


@pytest.mark.parametrize("name", [name.strip() for name in USUAL.split(";")])
def test_the_usual_names_of_the_field_are_known(name):
    assert Register().partner(name) is not None


@pytest.mark.parametrize("name", ["wijkteam", "Bevolkingszorg", "jeugdzorg", "CJG"])
def test_what_differs_between_municipalities_has_no_kind(name):
    assert Register().kind(name) == ""


def test_the_list_is_read_once():
    assert national() is LIST


@pytest.mark.parametrize("written", ["Bureau Halt", "HALT", "Stichting Halt", "Haltbureau"])
def test_an_organisation_has_the_name_that_it_gives_itself(written):
    partner = Register().partner(written)
    assert partner is not None
    assert partner.name == "Halt"
