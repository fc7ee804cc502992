"""The words of forms that are not filled in."""

from uvp_xl import form_words


def test_the_prefixes_cover_all_first_words():
    for word in form_words.PLAIN_WORDS | form_words.TELLING_WORDS:
        assert {f"{word} "[:3], f"{word}"[:3]} & form_words.PREFIXES


def test_a_plain_word_alone_is_a_text_of_a_form():
    assert form_words.PLAIN_WORDS <= form_words.LAST_WORDS


def test_the_words_are_in_lower_case():
    words = form_words.WORDS_OF_FORMS | form_words.TELLING_WORDS | form_words.ALONE
    assert words == {word.lower() for word in words}
