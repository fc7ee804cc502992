from uvp_xl.backend.fresh.opendocument.meta_xml import meta


def test_it_says_what_made_the_document_and_in_which_language():
    assert b"<meta:generator>uvp-xl</meta:generator><dc:language>nl-NL</dc:language>" in meta()
