from uvp_xl.backend.fresh.opendocument.odf_elements import add, root, serialise


def test_a_part_has_its_version_and_only_the_prefixes_it_needs():
    part = root("office:document-meta")
    add(add(part, "office:meta"), "meta:generator", {"fo:color": ""}, "a & b")
    said = serialise(part).decode()
    assert 'office:version="1.3"' in said
    assert "<office:meta><meta:generator>a &amp; b</meta:generator></office:meta>" in said
    assert "xlink" not in said
