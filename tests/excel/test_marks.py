"""What the user did with a mark is his; and formulas come back as they were."""


def test_what_was_written_below_a_mark_and_a_colour_given_since_stay(excel, small):
    outcome = excel("marks.changed", path=str(small))
    assert outcome["said"] == f"{outcome['marked']} markeringen zijn gewist."
    assert outcome["notes"] == ["Jan: afgesproken met het college", "uvp: bellen met de regisseur"]
    assert outcome["fills"] == [255.0, 65280.0]


def test_a_formula_that_comes_back_points_at_the_workbook_itself(excel, small):
    outcome = excel("marks.formula_back", path=str(small))
    assert (outcome["formula"], outcome["links"]) == ("='3 Jeugd'!A1", None)
