import datetime as dt

import pytest

from uvp_xl.grid import Grid
from uvp_xl.readback.settings_sheet import PROFILES, Settings, read


def settings(*rows):
    return read([Grid("Jeugd", [["Profiel", "raadsvoorstel"]]), Grid("instellingen ", rows)])


def test_without_the_sheet_nothing_is_set():
    assert read([Grid("Jeugd", [["Profiel", "raadsvoorstel"]])]) == Settings()


def test_the_profile_and_levels_are_read_wherever_they_stand():
    found = settings(
        ["", "Instellingen van dit plan", ""],
        ["", "Profiel:", " Raadsvoorstel"],
        ["", "", ""],
        ["", "te-laat", "Opmerking"],
        ["", "Trekker-ontbreekt", "UIT"],
    )
    assert found.sheet == "instellingen "
    assert found.profile == "raadsvoorstel"
    assert found.levels == {"te-laat": "opmerking", "trekker-ontbreekt": "uit"}
    assert found.cells == {"te-laat": "B4", "trekker-ontbreekt": "B5"}
    assert not found.issues


def test_what_is_not_known_is_told_with_its_cell():
    found = settings(["profiel", "raadstuk"], ["te-laat", "heel erg"], ["Toelichting", "vrij"])
    assert (found.profile, found.levels) == ("", {})
    assert [issue.cell for issue in found.issues] == ["B1", "B2"]
    assert PROFILES[2] in found.issues[0].why
    assert "fout, waarschuwing, opmerking of uit" in found.issues[1].why


def test_a_code_may_be_written_with_other_signs_between_its_words():
    rows = [["trekker ontbreekt", "uit"], ["te_laat", "uit"], ["Begroting–ontbreekt", "fout"]]
    found = read([Grid("Instellingen", rows)])
    assert found.levels == {
        "trekker-ontbreekt": "uit",
        "te-laat": "uit",
        "begroting-ontbreekt": "fout",
    }
    assert found.issues == ()


def test_in_one_cell_with_a_colon():
    assert read([Grid("Instellingen", [["Profiel: raadsvoorstel"]])]).profile == ("raadsvoorstel")


def test_what_is_probably_meant_as_a_setting_is_told_when_it_does_not_count():
    rows = [
        ["Profeil", "raadsvoorstel"],
        ["te-laat", 0.0],
        ["te-laat", ""],
        ["te-laat", "uit"],
        ["te-laat", "fout"],
        ["Profiel", "raadsvoorstel"],
        ["Profiel", "werkversie"],
        ["trekkerontbreekt", "uit"],
        ["Regel", "Ernst"],
    ]
    found = read([Grid("Instellingen", rows)])
    assert [issue.cell for issue in found.issues] == ["B1", "B2", "B3", "B5", "B7"]
    assert (found.profile, found.levels["te-laat"]) == ("raadsvoorstel", "uit")
    assert found.cells["trekkerontbreekt"] == "A8"  # which the rules do not know


def test_a_sheet_can_be_left_out():
    sheets = [Grid("Archief 2024"), Grid("Jeugd (2)")]
    rows = [["Archief  2024", "Niet lezen"], ["", ""], ["jeugd (2):", "overslaan"]]
    found = read([*sheets, Grid("Instellingen", rows)])
    assert found.left_out == {"Archief 2024": "A1", "Jeugd (2)": "A3"}
    assert (found.levels, found.cells, found.issues) == ({}, {}, ())


def test_a_sheet_that_is_not_there_cannot_be_left_out():
    found = settings(["Archief 2023", "niet lezen"])
    assert found.left_out == {}
    assert found.issues[0].cell == "B1"
    assert found.issues[0].why == "er is geen blad dat “archief 2023” heet"


def test_a_colour_and_its_meaning_in_one_cell():
    found = settings(["Kleur groen | gereed"], ["Kleur oranje = loopt"], ["Kleur rood: vervallen"])
    assert found.colours == {"green": "gereed", "amber": "loopt", "red": "vervallen"}
    assert found.issues == ()


def test_a_colour_that_is_not_read_is_told_with_the_reason():
    found = settings(
        ["Kleur groem", "gereed"],
        ["Kleuren", "groen = gereed, rood = vervallen"],
        ["Kleur oranje", ""],
        ["Kleur rood | prachtig"],
    )
    assert found.colours == {}
    assert [issue.cell for issue in found.issues] == ["A1", "A2", "B3", "A4"]
    assert "“kleur groem” is geen kleur groen, oranje of rood" in found.issues[0].why
    assert "zet elke kleur op een eigen regel" in found.issues[1].why
    assert found.issues[2].why.startswith("er staat nog niet wat deze kleur betekent")
    assert "“prachtig” is geen bekende status" in found.issues[3].why


def test_notes_about_colours_are_no_settings():
    found = settings(["Kleurgebruik", "huisstijl"], ["Kleur", "huisstijl"], ["Kleuren: zie onder"])
    assert (found.issues, found.colours) == ((), {})


PLAN = Grid("Jeugd", [["Prestatie", "Trekker", "Te  laat", "Bladen"], ["Voorlichting", "OOV"]])


def of_plan(*rows, sheets=(PLAN,)):
    return read([*sheets, Grid("Instellingen", rows)])


def test_all_that_a_user_can_say_reads_without_an_issue():
    found = of_plan(
        ["Instellingen van dit plan"],
        ["U mag hier zinnen bij zetten: ze tellen niet mee."],
        ["Profiel", "raadsvoorstel", "kies er een"],
        ["Peildatum", dt.datetime(2026, 11, 1)],
        ["Binnen hoeveel dagen", 30.0],
        ["Koppen", ""],
        ["Kop", "Kolom"],
        ["Prestatie", "maatregel"],
        ["Bijzonderheden", "opmerking"],
        ["Bladen"],
        ["Archief 2024", "niet lezen"],
        ["Jeugd", "lezen"],
        ["Regels"],
        ["te laat", "uit"],
        ["Kleuren"],
        ["Groen", "gereed"],
        ["Kleur oranje", ""],
        sheets=(PLAN, Grid("Archief 2024")),
    )
    assert found.issues == ()
    assert found.headings == {"prestatie": "measure", "bijzonderheden": "remark"}
    assert (found.profile, found.date, found.date_cell) == (
        "raadsvoorstel",
        dt.date(2026, 11, 1),
        "B4",
    )
    assert (found.days, found.left_out, found.levels, found.colours) == (
        30,
        {"Archief 2024": "A11"},
        {"te-laat": "uit"},
        {"green": "gereed"},
    )


def test_a_line_that_means_nothing_is_told_with_what_is_probably_meant():
    found = of_plan(
        ["Profeil", "streng"],
        ["Piel datum", "1-11-2026"],
        ["Peildatm", "1-11-2026"],
        ["Wethouders", "3"],
        ["Prestatie", "maatrgel"],
        ["Prestatie", "fiets"],
    )
    assert [issue.cell for issue in found.issues] == ["A1", "A2", "A3", "A4", "B5", "B6"]
    assert found.issues[0].why == "“Profeil” is geen instelling; bedoelt u Profiel?"
    assert found.issues[2].why == "“Peildatm” is geen instelling; bedoelt u Peildatum?"
    assert "verwacht is Profiel, Peildatum, Binnen hoeveel dagen" in found.issues[3].why
    assert found.issues[4].why == "“maatrgel” is geen kolom; bedoelt u maatregel?"
    assert "schrijf bijvoorbeeld maatregel" in found.issues[5].why


def test_sentences_titles_and_notes_are_left_alone():
    found = of_plan(
        ["Zo werkt het: u typt hier."],
        ["Onze afspraken", ""],
        ["Werkwijze", "Wij werken dit blad elk kwartaal samen met de trekkers bij"],
        ["Gemeente", "Noordoostpolder"],
        ["Toelichting", "vrij"],
        ["Kop", "Kolom"],
        ["Een tussentitel", ""],
    )
    assert found == Settings("Instellingen")


@pytest.mark.parametrize(
    ("rows", "headings", "left_out", "levels"),
    [
        ([["Prestatie", "niet lezen"]], {"prestatie": None}, {}, {}),
        ([["Jeugd", "niet lezen"]], {}, {"Jeugd": "A1"}, {}),
        ([["Kop Jeugd", "niet lezen"]], {"jeugd": None}, {}, {}),
        ([["Kop: Jeugd", "Trekker"]], {"jeugd": "lead"}, {}, {}),
        ([["Tabblad Jeugd", "overslaan"]], {}, {"Jeugd": "A1"}, {}),
        ([["Kolom Prestatie", "maatregel"]], {"prestatie": "measure"}, {}, {}),
        ([["Koppen"], ["Jeugd", "niet lezen"]], {}, {"Jeugd": "A2"}, {}),
        ([["Bladen"], ["Jeugd", "nee"]], {}, {"Jeugd": "A2"}, {}),
        ([["Regel te laat", "opmerking"]], {}, {}, {"te-laat": "opmerking"}),
        ([["Kop Te laat", "opmerking"]], {"te laat": "remark"}, {}, {}),
        ([["Koppen"], ["Te laat", "opmerking"]], {"te laat": "remark"}, {}, {}),
        ([["Regels"], ["Te laat", "opmerking"]], {}, {}, {"te-laat": "opmerking"}),
        ([["te-laat", "uit"]], {}, {}, {"te-laat": "uit"}),
        ([["Koppen"], ["Profiel", "thema"]], {"profiel": "theme"}, {}, {}),
        ([["Koppen"], ["Groen", "status"]], {"groen": "status"}, {}, {}),
        ([["Koppen"], ["Blad", "nummer"]], {"blad": "number"}, {}, {}),
        ([["Prestatie | maatregel"]], {"prestatie": "measure"}, {}, {}),
        ([["Prestatie: de maatregelen"]], {"prestatie": "measure"}, {}, {}),
        ([["Doel: wat willen we? | doel"]], {"doel: wat willen we?": "objective"}, {}, {}),
        ([["Bladen"], ["Prestatie", "maatregel"]], {"prestatie": "measure"}, {}, {}),
    ],
)
def test_names_of_different_kinds_are_kept_apart(rows, headings, left_out, levels):
    found = of_plan(*rows)
    assert (found.headings, found.left_out, found.levels) == (headings, left_out, levels)
    assert found.issues == ()


@pytest.mark.parametrize(
    ("rows", "cell", "why"),
    [
        ([["Bladen 2", "niet lezen"]], "A1",
         "“Bladen 2” kan een blad en een kop zijn; schrijf “Blad Bladen 2” of “Kop Bladen 2”"),
        ([["te laat", "opmerking"]], "A1",
         "“te laat” kan een kop en een regel zijn; schrijf “Kop te laat” of “Regel te laat”"),
        ([["Presatie", "maatregel"]], "B1", "er is geen kop “Presatie”; bedoelt u “prestatie”?"),
        ([["maatregel", "Prestatie"]], "A1", "zet de kop links, en rechts ervan de kolom"),
        ([["Prestatie", "maatregel"], ["prestatie", "trekker"]], "B2",
         "de kop “prestatie” staat hierboven al als maatregel"),
        ([["Peildatum", "1-11-2026"], ["Peildatum", "2-11-2026"]], "B2",
         "de peildatum staat hierboven al anders"),
        ([["Binnen hoeveel dagen", 30], ["Binnen hoeveel dagen", 60]], "B2",
         "het aantal dagen staat hierboven al anders"),
        ([["Jeugd", "nietlezen"]], "B1",
         "“nietlezen” zegt niet of het blad meetelt; schrijf lezen of niet lezen"),
        ([["Bladen"], ["Jeugd", ""]], "B2",
         "er staat nog niet bij of het blad meetelt; schrijf lezen of niet lezen"),
        ([["Koppen"], ["Prestatie", ""]], "B2",
         "kies welke kolom dit is, zoals maatregel, trekker of planning, of niet lezen"),
        ([["Bladen"], ["Juegd", "niet lezen"]], "B2",
         "er is geen blad dat “juegd” heet; bedoelt u “Jeugd”?"),
        ([["Regels"], ["trekker-ontbreekt", "gereed"]], "B2",
         "“gereed” is geen ernst; kies fout, waarschuwing, opmerking of uit"),
        ([["Peildatum", "november 2026"]], "B1",
         "“november 2026” is geen datum van één dag; schrijf bijvoorbeeld 1-11-2026, of laat de "
         "cel leeg voor vandaag"),
        ([["Binnen hoeveel dagen", "snel"]], "B1",
         "“snel” is geen aantal dagen; schrijf een getal, zoals 30 of 90"),
    ],
)  # fmt: skip
def test_what_is_not_clear_is_asked(rows, cell, why):
    both = Grid("Bladen 2", [["Bladen 2"]])
    (issue,) = of_plan(*rows, sheets=(PLAN, both)).issues
    assert (issue.cell, issue.why) == (cell, why)


def test_a_sheet_of_that_name_for_something_else_is_told_once():
    lists = [["Fase", "Kleurcode"], ["Start", "1"], ["Loopt", "2"], ["Klaar", "3"], ["Stop", "4"]]
    (issue,) = of_plan(*lists).issues
    assert (issue.cell, issue.why[:43]) == ("A1", "op dit blad staat geen enkele instelling di")
    assert len(of_plan(*lists, ["Profiel", "werkversie"]).issues) == 5


def test_the_first_words_of_the_name_of_a_sheet_bring_it_to_mind():
    own = Grid("Instellingen", [["Blad Toezeggingen", "niet lezen"]])
    (issue,) = read([Grid("Toezeggingen raad", [["a"]]), own]).issues
    assert issue.why.endswith("“toezeggingen” heet; bedoelt u “Toezeggingen raad”?")
