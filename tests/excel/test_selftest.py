"""The selftest in the made-up Excel: all right there, and each check for Excel can fail."""

import pytest

QUICK, CARRIED = "Een blad in één keer lezen", "Een blad dat als geheel wordt gekopieerd"


def wrong(answer):
    """Return the titles of the checks that are not right, with what each differs in."""
    return {
        title: [result["about"] for result in outcome["results"] if "about" in result]
        for title, outcome in answer["outcomes"].items()
        if outcome["fault"] or any("about" in result for result in outcome["results"])
    }


@pytest.mark.sample(1)
@pytest.mark.parametrize(("language", "bound"), [("nl", "late"), ("en", "early"), ("de", "late")])
def test_all_is_right_in_every_language_and_nothing_is_left_behind(excel, language, bound):
    answer = excel("selftest.tried", language=language, bound=bound)
    assert wrong(answer) == {}, answer["report"]
    assert len(answer["outcomes"]) == 20
    assert answer["books"] == ["uvp-noordoostpolder-2020-2021.xlsx"]
    assert (answer["changed"], answer["odd"], answer["asked"]) == (False, {}, [])
    assert "noordoostpolder" not in answer["report"]


def test_versions_and_settings_are_reported(excel):
    texts = [
        excel("selftest.tried", only=title)["report"]
        for title in ("Engels spreken met Excel", "Notities op een overzicht")
    ]
    answer = "".join(texts)
    assert "  Excel is             64-bits\n" in answer
    assert "  Taal                      Nederlands (1043)\n" in answer
    assert "  Lijstscheidingsteken      ;\n" in answer
    assert "Rijen kopiëren over een blad heen neemt een notitie weg." in answer
    assert "De getalnotatie heet in deze Excel “dd-mm-jjjj”." in answer


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
