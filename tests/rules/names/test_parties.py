"""The names of parties and leads, as far as several rules share them."""

from tests.rules.plans import found

HEAD = "| Actiepunt | Maatregel | Partijen | Trekker | Planning |\n"
REGISTER = "\n[Register]\n| Naam | Soort |\n| team Jeugdzaken | intern |"


def told(code, parties="politie", lead="team Jeugdzaken"):
    """Return the cells and messages of one rule."""
    plan = f"[Acties]\n{HEAD}| a | Bellen | {parties} | {lead} | 2020 |{REGISTER}"
    return [(finding.cell, finding.message) for finding in found(code, plan)]


def test_a_lead_is_compared_with_the_names_on_the_register():
    [(cell, message)] = told("partij-verschreven", lead="team Jeugdzeken")
    assert (cell, "“team Jeugdzaken”" in message) == ("D2", True)
    assert told("partij-verschreven", lead="team Financiën") == []
    assert told("partij-verschreven", lead="poltie") == []


def test_a_period_among_the_parties_is_reported_once():
    assert told("partij-onbekend", parties="Q3 2027") == []
    assert [cell for cell, _ in told("tekst-in-verkeerde-kolom", parties="Q3 2027")] == ["C2"]


def test_an_open_list_is_not_an_empty_one():
    assert told("partijen-ontbreken", parties="diverse partners") == []
    assert [cell for cell, _ in told("lijst-is-open", parties="diverse partners")] == ["C2"]
    assert [cell for cell, _ in told("partijen-ontbreken", parties="")] == ["C2"]
