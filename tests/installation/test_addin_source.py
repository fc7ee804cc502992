"""The add-in that comes along, and what makes it ours."""

from tests.installation.made_up import package
from uvp_xl.installation import addin_source


def test_the_one_in_this_tree_is_ours():
    content = addin_source.addin().read_bytes()
    assert addin_source.code(content)
    assert not addin_source.signed(content)


def test_a_signature_does_not_make_it_another():
    assert addin_source.code(package()) == addin_source.code(package(signed=True))
    assert addin_source.code(package()) != addin_source.code(package("Uvp 2"))
    assert addin_source.code(package(tab="<customUI/>")) is None
    assert addin_source.code(b"") is None
