import pytest

from uvp_xl.finding import Finding
from uvp_xl.verdict import verdict

ASKED = [("te-laat", "Niets is te laat."), ("taal", "De taal is goed.")]


def finding(severity, rule="te-laat", accepted="", before=""):
    return Finding(rule, severity, "a.xlsx", "Jeugd", "A1", "Zo.", (), accepted, before)


def test_remarks_and_accepted_findings_do_not_count():
    found = [finding("opmerking"), finding("fout", accepted="Dat klopt.")]
    made = verdict("raadsvoorstel", found, ASKED)
    assert made.ready
    assert made.sentence.endswith("ja (profiel raadsvoorstel). 1 melding is geaccepteerd.")


def test_errors_and_warnings_count():
    found = [finding("fout"), finding("waarschuwing", "taal"), finding("opmerking")]
    made = verdict("raadsvoorstel", found, ASKED)
    assert not made.ready
    assert made.points == 2
    assert "nee, nog 2 punten (profiel raadsvoorstel)." in made.sentence


@pytest.mark.parametrize(("number", "these"), [(1, "Daarbij"), (2, "Bij 2 daarvan")])
def test_a_cell_that_changed_is_told(number, these):
    found = [finding("fout", accepted="x", before="x")] * number
    said = verdict("raadsvoorstel", found, ASKED).sentence
    assert f"geaccepteerd. {these} is er daarna iets veranderd: kijk dat na." in said


def test_daily_work_is_never_ready_for_the_council():
    made = verdict("werkversie", [], ASKED)
    assert not made.ready
    said = made.sentence
    assert said.startswith("Klaar voor de raad: nog niet bekeken; als werkversie is het in orde.")


def test_the_checklist_has_what_passed_too():
    made = verdict("raadsvoorstel", [finding("opmerking"), finding("fout", accepted="x")], ASKED)
    late, language = made.checklist
    assert (late.open, late.remarks, late.accepted, late.passed) == (0, 1, 1, False)
    assert (language.open, language.passed) == (0, True)


def test_rules_that_were_switched_off_are_told():
    made = verdict("raadsvoorstel", [], ASKED, ["te-laat"])
    assert made.sentence.endswith(
        " Op het blad Instellingen is 1 regel uitgezet of lichter gemaakt."
    )
    made = verdict("raadsvoorstel", [], ASKED, ["te-laat", "bsn-in-plan"])
    assert "zijn 2 regels uitgezet" in made.sentence
