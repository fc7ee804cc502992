"""What a click leaves when it is killed, or meets another one, harms nothing."""

import pytest

REPORTS = ["Register", "Instellingen", "Samenvatting", "Partneroverzicht", "Te laat",
           "Portefeuilles", "Controle", "Controlelijst"]  # fmt: skip


@pytest.mark.parametrize(
    ("at", "count", "first", "cloud"),
    [("Copy", 3, "", False), ("Copy", 3, "refresh", False), ("Clear", 2, "refresh", False),
     ("Copy", 1, "", True), ("SaveCopyAs", 1, "", False)],
)  # fmt: skip
def test_the_click_after_a_killed_one_puts_everything_right(excel, small, at, count, first, cloud):
    outcome = excel("killed.killed", path=str(small), at=at, count=count, first=first, cloud=cloud)
    assert (outcome["ended"], outcome["frozen"]) == ("killed", True)
    assert outcome["well"], outcome["fault"]
    assert (outcome["odd"], outcome["autosave"], outcome["same"]) == ({}, cloud, True)
    assert outcome["books"] == ["plan.xlsx"]
    created = outcome["names"][3:]
    assert [name for name in created if name in REPORTS] == created
    assert sorted(created) == sorted(REPORTS)
    assert (outcome["formula"], outcome["shown"]) == ("='Te laat'!A1", "Te laat")


@pytest.mark.parametrize("second", ["refresh", "check", "tidy", "clear_marks", "restore"])
@pytest.mark.sample(2)
def test_a_second_click_must_wait(excel, small, second):
    outcome = excel("killed.twice", path=str(small), second=second, before="refresh")
    assert outcome["well"], outcome["fault"]
    sentence = "uvp-xl is nog bezig met dit werkboek. Wacht tot het klaar is, en klik dan opnieuw."
    assert outcome["second"] == [[False, sentence]]
    assert (outcome["odd"], outcome["names"][3:]) == ({}, REPORTS)
