import io
import zipfile

import pytest
from msoffcrypto.format.ooxml import OOXMLFile

import uvp_xl
from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.reading import decryption
from uvp_xl.errors import Broken, Locked, Unwritable


@pytest.fixture
def locked(plan):
    """A file with the same workbook behind a password."""

    def make(password):
        target = io.BytesIO()
        OOXMLFile(io.BytesIO(plan.read_bytes())).encrypt(password, target)
        path = plan.with_name("geheim.xlsx")
        path.write_bytes(target.getvalue())
        return path

    return make


def test_with_its_password_a_file_is_read(locked, plan):
    path = locked("Zandloper 7 é")
    assert ClosedWorkbook(path, "Zandloper 7 é").grids() == ClosedWorkbook(plan).grids()


def test_a_file_that_excel_opens_unasked_is_read(locked, plan):
    assert (
        ClosedWorkbook(locked(decryption.DEFAULT_PASSWORD)).grids() == ClosedWorkbook(plan).grids()
    )


def test_without_the_password_the_sentence_says_how_to_give_it(locked):
    with pytest.raises(
        Locked, match=r"een wachtwoord beveiligd\. Geef het mee met --password-stdin"
    ):
        uvp_xl.read(locked("x"))


def test_a_wrong_password_is_told(locked):
    with pytest.raises(Locked, match="Het wachtwoord klopt niet"):
        uvp_xl.read(locked("x"), "y")


def test_nothing_is_written_into_it(locked, report, tmp_path):
    path = locked("x")
    before = path.read_bytes()
    book = ClosedWorkbook(path, "x")
    with pytest.raises(Unwritable, match="er staat een wachtwoord op"):
        book.put([report("x")])
    with pytest.raises(Unwritable, match="er staat een wachtwoord op"):
        book.for_target(tmp_path / "open.ods")
    assert path.read_bytes() == before


@pytest.mark.parametrize("place", [60, 600, 3000])
def test_a_damaged_file_is_told(locked, place):
    path = locked("x")
    data = path.read_bytes()
    path.write_bytes(data[:place] + bytes(8_000) + data[place + 8_000 :])
    with pytest.raises((Broken, Locked)):
        ClosedWorkbook(path, "x").grids()


def test_too_much_work_is_refused(locked, monkeypatch):
    monkeypatch.setattr(decryption, "MAX_SPINS", 1_000)
    with pytest.raises(Broken, match="te veel rekenwerk"):
        uvp_xl.read(locked("x"), "x")


def test_a_password_on_ods_is_told_to_be_another_matter(tmp_path):
    path = tmp_path / "geheim.ods"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")
    for password in ("", "x"):
        with pytest.raises(Locked, match="Bewaar het eerst zonder wachtwoord"):
            uvp_xl.read(path, password)
