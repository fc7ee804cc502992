import pytest

from uvp_xl.backend.ooxml import package_xml


def test_entities_are_not_resolved_and_a_dtd_is_refused():
    with pytest.raises(package_xml.BadMarkup):
        package_xml.parse(b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>')


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a/><b/>", b"geen xml"])
def test_what_is_not_well_formed_is_bad_markup(data):
    with pytest.raises(package_xml.BadMarkup):
        package_xml.parse(data)


def test_children_are_found_by_their_local_name():
    root = package_xml.parse(b'<x:a xmlns:x="urn:x"><!-- c --><x:b i="1"/><b i="2"/></x:a>')
    assert [b.get("i") for b in package_xml.children(root, "b")] == ["1", "2"]
    assert package_xml.child(root, "c") is None


def test_what_is_added_takes_the_prefix_of_its_parent():
    root = package_xml.parse(b'<x:a xmlns:x="urn:x"><x:c/></x:a>')
    package_xml.add_child(root, "d", {"k": "<&"})
    assert package_xml.ensure_child(root, "b", ("b", "c", "d")) is package_xml.ensure_child(
        root, "b", ("b",)
    )
    assert package_xml.serialise(root).endswith(
        b'<x:a xmlns:x="urn:x"><x:b/><x:c/><x:d k="&lt;&amp;"/></x:a>'
    )


def test_without_a_namespace_what_is_added_has_none():
    root = package_xml.parse(b"<a/>")
    assert package_xml.add_child(root, "b", {}).tag == "b"
