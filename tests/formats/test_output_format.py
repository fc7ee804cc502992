import sys

import pytest

from tests.reference import PATH
from uvp_xl import formats
from uvp_xl.cli import main
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


@pytest.fixture
def added(tmp_path, monkeypatch):
    """Put one more file into the folder of the formats."""
    (tmp_path / "titles.py").write_text(
        "from uvp_xl.formats.output_format import Format\n"
        "class Titles(Format):\n"
        '    name = "titles"\n'
        '    suffix = ".titles"\n'
        "    def pieces(self, batch):\n"
        '        yield f"{len(batch.results)} plan\\n".encode()\n'
    )
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(tmp_path)])
    all_formats.cache_clear()
    yield
    all_formats.cache_clear()
    sys.modules.pop("uvp_xl.formats.titles", None)


def test_a_new_format_is_one_new_file(added, capfdbinary):
    assert main(["check", str(PATH), "--date", "2020-11-01", "--format", "titles"]) == 1
    assert capfdbinary.readouterr().out == b"1 plan\n"
    assert main(["check", str(PATH), "--format", "pdf"]) == 2
    assert b"junit, sarif, titles." in capfdbinary.readouterr().err
    assert main(["check", "--help"]) == 0
    assert b"sarif of titles." in b" ".join(capfdbinary.readouterr().out.split())


class Whole(Format):
    """A small format that writes its output at once."""

    def write(self, batch):
        return b"alles"


def test_a_small_format_may_write_at_once():
    assert list(Whole().pieces(None)) == [b"alles"]
