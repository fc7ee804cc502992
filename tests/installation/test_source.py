"""The add-in that comes along, and what makes it ours."""

from tests.installation.made_up import package
from uvp_xl.installation import source


def test_the_one_in_this_tree_is_ours():
    content = source.addin().read_bytes()
    assert source.code(content)
    assert not source.signed(content)


def test_a_signature_does_not_make_it_another():
    assert source.code(package()) == source.code(package(signed=True))
    assert source.code(package()) != source.code(package("Uvp 2"))
    assert source.code(package(tab="<customUI/>")) is None
    assert source.code(b"") is None
