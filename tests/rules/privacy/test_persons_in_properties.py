"""Names in the properties of the file."""

import pytest

from tests.rules.plans import found, with_measure

CODE = "persoonsnaam-in-eigenschappen"


@pytest.mark.parametrize(
    "name", ["Jan de Vries", "Vries, J. de", "P. Jansen", "Gemeente (mw. Bos)"]
)
def test_a_name(name: str) -> None:
    (finding,) = found(CODE, with_measure("Bellen") + f"\n(eigenschap auteur: {name})")
    assert finding.cell == "A1"
    assert "“auteur”" in finding.message


@pytest.mark.parametrize(
    "name", ["Gemeente Noordoostpolder", "Microsoft Office-gebruiker", "team OOV", "openpyxl"]
)
def test_no_name(name: str) -> None:
    assert not found(CODE, with_measure("Bellen") + f"\n(eigenschap auteur: {name})")
