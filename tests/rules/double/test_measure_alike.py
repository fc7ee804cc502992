"""Measures that are nearly the same."""

from tests.rules.plans import found

CODE = "maatregel-lijkt-op-andere"
HEAD = "| Actiepunt | Maatregel | Planning |\n"
ONE, OTHER = "Controle op leeftijd in cafés", "Controles op leeftijd in cafés"


def test_the_later_one_is_reported() -> None:
    (finding,) = found(CODE, f"{HEAD}| a | {ONE} | 2020 |\n| a | {OTHER} | 2020 |")
    assert (finding.cell, ONE in finding.message) == ("B3", True)


def test_another_planning_or_item_is_another_action() -> None:
    assert not found(CODE, f"{HEAD}| a | {ONE} | 2020 |\n| a | {OTHER} | 2021 |")
    assert not found(CODE, f"{HEAD}| a | {ONE} | 2020 |\n| b | {OTHER} | 2020 |")


def test_a_long_measure_is_like_another_at_any_item() -> None:
    long = "Organiseren van jaarlijkse integrale {} op brandveiligheid van alle recreatieparken"
    rows = f"| a | {long.format('controles')} | 2020 |\n| b | {long.format('controle')} | 2020 |"
    assert found("maatregel-lijkt-op-andere", f"| Actiepunt | Maatregel | Planning |\n{rows}")
