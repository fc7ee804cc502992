import pytest

from uvp_xl.backend.reading.kinds.encryption import is_encrypted

PASS = b"\x01\0\x01\0" + bytes(range(50))


def test_a_package_within_a_compound_file(compound):
    assert is_encrypted(compound({"EncryptedPackage": b"x", "EncryptionInfo": b"x"}))
    assert not is_encrypted(compound({"EncryptedPackage": b"x", "DRMEncryptedDataSpace": b"x"}))
    assert not is_encrypted(compound({"WordDocument": b"x"}))


@pytest.mark.parametrize(("content", "expected"), [(PASS, True), (bytes(54), False)])
@pytest.mark.parametrize("name", ["Workbook", "Book"])
def test_records_that_are_encrypted(compound, records, name, content, expected):
    stream = records.book(records.sheet(), before=records.one(0x002F, content))
    assert is_encrypted(compound({name: stream})) is expected


def test_an_encrypted_open_document_has_it_in_its_manifest(ods):
    manifest = {"META-INF__manifest.xml": "<m><manifest:encryption-data/></m>"}
    assert is_encrypted(ods(**manifest))
    assert not is_encrypted(ods())


def test_what_is_damaged_is_not_taken_for_a_secret(compound, ods):
    for data in (compound({"Workbook": b"x"})[:600], ods()[:-30], b"PK META-INF/manifest.xml", b""):
        assert not is_encrypted(data)
