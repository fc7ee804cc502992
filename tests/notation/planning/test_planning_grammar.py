from uvp_xl.discovery import modules
from uvp_xl.notation.planning import forms
from uvp_xl.notation.planning.planning_grammar import (
    NOT_UNDERSTOOD,
    reworded,
    understand,
    with_examples,
)
from uvp_xl.notation.planning.time_part import question


def test_what_no_form_knows_is_a_question():
    assert understand("politie", ()).problem == NOT_UNDERSTOOD


def test_a_long_text_is_not_searched():
    assert understand("2019 en " * 25 + "2020", ()).problem == NOT_UNDERSTOOD
    assert understand("2019 en " * 20 + "2020", ()).kind == "period"


def test_every_form_has_a_precedence_and_examples():
    found = modules(forms, "PRECEDENCE")
    assert len(found) == 14
    for form in found:
        assert ">>>" in form.read.__doc__


def test_reworded_keeps_the_problem():
    unclear = reworded(question("het jaar ontbreekt", "mei 2020"), "vanaf ", " (concept)")
    assert unclear.proposals == ("vanaf mei 2020 (concept)",)
    assert unclear.problem == "het jaar ontbreekt"


def test_examples_are_of_the_years_of_the_plan():
    assert with_examples(NOT_UNDERSTOOD, (2026,)).endswith("Q3 2026, maart 2026 of 2026")
    assert with_examples(f"geen jaar; {NOT_UNDERSTOOD}", (2024, 2025, 2028)) == (
        "geen jaar; verwacht wordt een planning zoals Q3 2028, maart 2028 of 2024-2028"
    )


def test_without_years_no_example_has_a_year():
    assert not any(sign.isdigit() for sign in with_examples(NOT_UNDERSTOOD, ()))
