"""The selftest in the made-up Excel: all right there, and each check for Excel can fail."""

import pytest

QUICK, CARRIED = "Een blad in één keer lezen", "Een blad dat als geheel wordt gekopieerd"


def wrong(told):
    """The titles of the checks that are not right, with what each differs in."""
    return {
        title: [found["about"] for found in outcome["results"] if "about" in found]
        for title, outcome in told["outcomes"].items()
        if outcome["fault"] or any("about" in found for found in outcome["results"])
    }


@pytest.mark.sample(1)
@pytest.mark.parametrize(("language", "bound"), [("nl", "late"), ("en", "early"), ("de", "late")])
def test_all_is_right_in_every_language_and_nothing_is_left_behind(excel, language, bound):
    told = excel("selftest.tried", language=language, bound=bound)
    assert wrong(told) == {}, told["report"]
    assert len(told["outcomes"]) == 20
    assert told["books"] == ["uvp-noordoostpolder-2020-2021.xlsx"]
    assert (told["changed"], told["odd"], told["asked"]) == (False, {}, [])
    assert "noordoostpolder" not in told["report"]


def test_versions_and_settings_are_told(excel):
    texts = [
        excel("selftest.tried", only=title)["report"]
        for title in ("Engels spreken met Excel", "Notities op een overzicht")
    ]
    told = "".join(texts)
    assert "  Excel is             64-bits\n" in told
    assert "  Taal                      Nederlands (1043)\n" in told
    assert "  Lijstscheidingsteken      ;\n" in told
    assert "Rijen kopiëren over een blad heen neemt een notitie weg." in told
    assert "De getalnotatie heet in deze Excel “dd-mm-jjjj”." in told


@pytest.mark.parametrize(
    ("broken", "title", "about"),
    [
        ("slow", QUICK, "Range.Value(11)"),
        ("garbled", QUICK, "Range.Value(11)"),
        ("forgetful", CARRIED, "de naam _uvp.inhoud is er, en is verborgen"),
        ("forgetful", "Notities op een overzicht", "notities"),
        ("dutch", "Engels spreken met Excel", "cellen in A1:B2,C3"),
        ("linked", "Geen koppelingen naar andere bestanden", "koppelingen na opnieuw schrijven"),
        ("piling", "Stijlen stapelen niet op", "stijlen na opnieuw schrijven"),
    ],
)
def test_a_check_for_excel_sees_what_is_broken(excel, broken, title, about):
    assert about in wrong(excel("selftest.tried", broken=broken, only=title))[title]
