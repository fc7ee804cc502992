from uvp_xl.backend.fresh.opendocument.meta_xml import build_meta


def test_meta_has_generator_and_language():
    assert (
        b"<meta:generator>uvp-xl</meta:generator><dc:language>nl-NL</dc:language>" in build_meta()
    )
