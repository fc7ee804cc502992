"""The portfolios of aldermen in their usual spelling."""

import pytest

from uvp_xl.names.portfolio import is_portfolio, portfolio


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("wmo", "WMO"),
        ("economische zaken", "Economische Zaken"),
        ("financien", "Financiën"),
        ("(Jeugd)", "Jeugd"),
        ("van Jeugd", "Jeugd"),
        ("met portefeuille Jeugd", "Jeugd"),
        ("met jeugd in portefeuille", "Jeugd"),
        ("belast met wonen", "Wonen"),
        ("wmo / jeugd", "WMO/Jeugd"),
        ("zorg & welzijn", "Zorg en Welzijn"),
        ("zorg, jeugd en onderwijs", "Zorg, Jeugd en Onderwijs"),
        ("werk en inkomen", "Werk en Inkomen"),
        ("P&O", "P&O"),
        ("visserij", "Visserij"),
        ("de Vries", "de Vries"),
        ("van Dijk", "van Dijk"),
        ("Jansen (jeugd)", "Jansen (jeugd)"),
        ("2", "2"),
        ("", ""),
    ],
)
def test_a_portfolio(said, name):
    assert portfolio(said) == name


def test_a_person_is_no_portfolio():
    assert is_portfolio("P & O")
    assert not is_portfolio("Jansen")
