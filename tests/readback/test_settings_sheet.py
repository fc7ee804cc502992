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
