"""Strange headings are explained by the button, with one answer for a table."""

import openpyxl

FIRST = [
    ["Actiepunt", "Maatregel", "Trekker", "Planning", "Status"],
    ["Jeugd", "Bellen met de wijk", "OOV", "2026", "loopt"],
]
STRANGE = [
    ["Voornemen", "Persoon", "Moment", "Situatie"],
    ["Bibob-beleid actualiseren", "OOV", "Q1 2025", "niet gestart"],
    ["Controle op bedrijventerreinen", "VTH", "Q2 2025", "loopt"],
    ["Toezicht op de haven en de kade", "VTH", "Q3 2025", "loopt"],
]


def test_one_yes_explains_a_table_and_can_be_taken_back(excel, tmp_path):
    book = openpyxl.Workbook()
    for name, rows in (("Jeugd", FIRST), ("Toezeggingen", STRANGE)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.remove(book["Sheet"])
    book.save(tmp_path / "plan.xlsx")
    outcome = excel("told.strange_headings", path=str(tmp_path / "plan.xlsx"))
    assert outcome["accepted"] == 1
    told = ["Voornemen", "maatregel", "Moment", "planning", "Situatie", "status", None, None]
    assert outcome["settings"] == [[None] * 8, told, [None] * 8]
    assert [text.split(".")[0] for text in outcome["said"]] == [
        "1 actie gelezen",
        "1 voorstel staat op het blad Voorstellen",
        "6 cellen zijn veranderd",
        "4 acties gelezen",
        "6 cellen zijn teruggedraaid",
    ]
    assert {row[1] for row in outcome["log"][4:]} == {"Instellingen"}
