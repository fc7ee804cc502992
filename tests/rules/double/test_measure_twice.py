"""The same measure twice, also on another sheet."""

from tests.rules.plans import found, with_measure

CODE = "maatregel-dubbel"
HEAD = "| Actiepunt | Maatregel | Planning |\n"


def test_on_another_sheet() -> None:
    text = f"[1 Jeugd]\n{with_measure('Bellen')}\n[2 Wonen]\n{with_measure('bellen.')}"
    (finding,) = found(CODE, text)
    assert finding.sheet == "2 Wonen"
    assert "op blad “1 Jeugd”, cel B2" in finding.message


def test_another_planning_or_item_is_another_action() -> None:
    assert not found(CODE, f"{HEAD}| a | Bellen | 2020 |\n| a | Bellen | 2021 |")
    assert not found(CODE, f"{HEAD}| a | Bellen | 2020 |\n| b | Bellen | 2020 |")
    assert not found(CODE, f"{HEAD}| a |  | 2020 |\n| b |  | 2020 |")


def test_a_long_measure_is_the_same_at_any_item() -> None:
    long = (
        "Organiseren van jaarlijkse integrale controles op brandveiligheid van alle recreatieparken"
    )
    assert found(CODE, f"{HEAD}| a | {long} | 2020 |\n| b | {long} | 2020 |")
    assert not found(CODE, f"{HEAD}| a | {long} | 2020 |\n| b | {long} | 2021 |")
