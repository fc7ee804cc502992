import pytest

from uvp_xl.errors import UsageError
from uvp_xl.formats.output_format import Format, all_formats, named


def test_every_format_has_a_name_and_a_suffix_of_its_own():
    forms = all_formats()
    assert len({form.name for form in forms}) == len({form.suffix for form in forms}) == len(forms)
    assert [form.name for form in forms if form.binary] == ["xlsx"]
    assert all(type(form).__doc__ for form in forms)


def test_a_format_is_found_by_its_name():
    assert named(" HTML ").suffix == ".html"


def test_a_format_that_is_none_is_told():
    with pytest.raises(UsageError, match=r"“pdf” is geen vorm .* csv, html, json"):
        named("pdf")


def test_a_format_must_write():
    with pytest.raises(NotImplementedError):
        Format().write(None)
