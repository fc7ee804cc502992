"""The modules' findings together."""

from __future__ import annotations

import pytest

from uvp_xl.notation.status import read


@pytest.mark.parametrize(
    ("text", "proposals"),
    [
        ("gerred", ("gereed",)), ("in uitvoerng", ("in uitvoering",)),
        ("afgrond", ("afgerond",)),
        ("gereed / loopt", ("gereed", "loopt")), ("plan gereed", ("gereed", "in uitvoering")),
        ("gereed (fase 1)", ("gereed", "in uitvoering")), ("werkgroep loopt", ()),
        ("niet vervallen", ()), ("gereed?", ()), ("zie bijlage", ()), ("?", ()), ("2021", ()),
        ("n.t.b.", ()), ("nog niet bekend", ()),
        ("nog niet gestrat", ("nog niet gestart",)), ("...", ()), ("project", ()),
        ("x" * 200, ()),
        ("100% in uitvoering", ()),
    ],
)  # fmt: skip
def test_questions_and_their_proposals(text: str, proposals: tuple[str, ...]) -> None:
    status = read(text)
    assert (status.phase, status.proposals) == ("unknown", proposals)
    assert status.problem.endswith(".")
