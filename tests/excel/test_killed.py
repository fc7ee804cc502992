"""What a click leaves when it is killed, or meets another one, harms nothing."""

import pytest

REPORTS = ["Register", "Samenvatting", "Partneroverzicht", "Te laat", "Portefeuilles", "Controle",
           "Controlelijst"]  # fmt: skip


@pytest.mark.parametrize(
    ("at", "count", "first", "cloud"),
    [("Copy", 3, "", False), ("Copy", 3, "refresh", False), ("Clear", 2, "refresh", False),
     ("Copy", 1, "", True), ("SaveCopyAs", 1, "", False)],
)  # fmt: skip
def test_the_click_after_a_killed_one_puts_everything_right(excel, small, at, count, first, cloud):
    told = excel("killed.killed", path=str(small), at=at, count=count, first=first, cloud=cloud)
    assert (told["ended"], told["frozen"]) == ("killed", True)
    assert told["well"], told["fault"]
    assert (told["odd"], told["autosave"], told["same"]) == ({}, cloud, True)
    assert told["books"] == ["plan.xlsx"]
    made = told["names"][3:]
    assert [name for name in made if name in REPORTS] == made
    assert sorted(made) == sorted(REPORTS)
    assert (told["formula"], told["shown"]) == ("='Te laat'!A1", "Te laat")


@pytest.mark.parametrize("second", ["refresh", "check", "tidy", "clear_marks", "restore"])
@pytest.mark.sample(2)
def test_a_second_click_is_told_to_wait(excel, small, second):
    told = excel("killed.twice", path=str(small), second=second, before="refresh")
    assert told["well"], told["fault"]
    assert told["second"] == [[False, "uvp-xl is nog bezig met dit werkboek. Wacht tot het klaar "
                               "is, en klik dan opnieuw."]]  # fmt: skip
    assert (told["odd"], told["names"][3:]) == ({}, REPORTS)
