from uvp_xl.backend.fresh.opendocument.odf_elements import add, create_root, serialise


def test_a_part_has_its_version_and_only_the_prefixes_it_needs():
    root = create_root("office:document-meta")
    add(add(root, "office:meta"), "meta:generator", {"fo:color": ""}, "a & b")
    xml = serialise(root).decode()
    assert 'office:version="1.3"' in xml
    assert "<office:meta><meta:generator>a &amp; b</meta:generator></office:meta>" in xml
    assert "xlink" not in xml
