"""Many hits of a rule in one cell."""

from uvp_xl.rules.fold_hits import LONGEST, MOST, folded
from uvp_xl.rules.rule import Hit


def _hits(count: int, cell: str = "B2") -> list[Hit]:
    return [Hit("Jeugd", cell, f"Melding {n}.") for n in range(count)]


def test_as_many_as_anybody_reads_stay() -> None:
    assert sorted(hit.message for hit in folded(_hits(MOST))) == sorted(
        hit.message for hit in _hits(MOST)
    )


def test_more_are_counted_in_the_last() -> None:
    found = list(folded([*_hits(MOST + 1), *_hits(3, "B3")]))
    assert [hit.cell for hit in found].count("B2") == MOST
    assert (
        found[-1].message
        == "Deze regel heeft over deze cel nog 2 meldingen. Los eerst de andere op."
    )
    assert [hit.cell for hit in found].count("B3") == 3


def test_a_message_keeps_its_beginning_and_its_end() -> None:
    (hit,) = folded([Hit("Jeugd", "B2", f"“{'a' * 32_000}” is geen naam.", ("b",))])
    assert len(hit.message) < LONGEST + 10
    assert hit.message.startswith("“aaa")
    assert hit.message.endswith("aaa” is geen naam.")
    assert hit.proposals == ("b",)
