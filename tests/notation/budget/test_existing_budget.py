"""Within existing budget."""

from __future__ import annotations

import pytest

from uvp_xl.notation.budget import read


@pytest.mark.parametrize(
    "text",
    [
        "binnen bestaande budgetten", "Regulier budget", "reguliere middelen", "conform budget",
        "conform begroting 2020", "bestaande middelen", "uit bestaande middelen",
        "binnen begroting",
        "binnen de begroting", "Past binnen de begroting", "reguliere werkzaamheden",
        "regulier werk",
        "binnen bestaand budget OOV", "regulier budget (politie)", "bestaand budget van politie",
        "lopend budget", "opgenomen in de begroting", "wordt gedekt uit reguliere middelen",
        "binnen regulier budget 2020-2023", "reguliere begroting en bestaande middelen",
        "t.l.v. regulier budget", "Binnen bestaand\nbudget", "huidige begroting",
        "volgens begroting",
        "dekking uit bestaand budget", "reguliere bedrijfsvoering", "regulier/bestaand budget",
        "structureel binnen bestaand budget", "binnen beschikbaar budget",
        "binnen budget", "Dekking: regulier budget", "is opgenomen in begroting",
        "bestaand", "reeds begroot", "dekking uit de begroting", "gedekt in programmabegroting",
    ],
)  # fmt: skip
def test_existing_budget(text: str) -> None:
    assert read(text).kind == "existing_budget"


@pytest.mark.parametrize(
    "text",
    [
        "niet binnen bestaand budget", "geen regulier budget", "buiten begroting", "budget",
        "bestaand budget is op", "bestaand budget (ontoereikend, niet)", "eigen middelen",
        "structureel budget", "deels binnen bestaand budget", "nieuw budget",
        "regulier budget van niet", "regulier of subsidie",
        "wordt opgenomen in de begroting 2022",
    ],
)  # fmt: skip
def test_not_certainly_existing_budget(text: str) -> None:
    assert read(text).kind == "unknown"
