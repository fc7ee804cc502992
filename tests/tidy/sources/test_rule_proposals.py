"""Proposals that come from rules."""

import pytest

from tests.tidy.plans import plan


@pytest.mark.parametrize(
    ("cell", "kind", "options"),
    [
        ("A4", "spelling", ("Doelstelling: rust in Noordoostpolder",)),
        ("B5", "kop", ("Maatregel 2020-2021",)),
        ("D6", "spelling", ("politie, Veiligheidshuis, etc.",)),
        ("D6", "lijst", ("politie, Veiligheidshuys",)),
        ("D7", "spelling", ("OM, GGD, Veiligheidshuis",)),
        ("F6", "periode", ("29-2-2020",)),
        ("G6", "bedrag", ("€ 12.500", "€ 12,50")),
        ("B8", "typografie", ("Folder",)),
    ],
)
def test_the_whole_text_of_the_cell_is_proposed(cell, kind, options) -> None:
    assert (kind, options) in [(p.kind, p.options) for p in plan().proposals() if p.cell == cell]
