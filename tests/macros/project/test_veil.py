import io
from pathlib import Path
from zipfile import ZipFile

import olefile
import pytest
import xlwings
from hypothesis import given
from hypothesis import strategies as st

from macros.project.veil import obfuscate

IDENTITY = "{5CF9CDAB-B77B-4FE4-BD7E-D29900070E1B}"


def unveiled(text):
    """Return the data, the version and the project's key ([MS-OVBA] 2.4.3.3)."""
    seed, version, key, *rest = bytes.fromhex(text)
    plain, veil_1, veil_2 = key ^ seed, key, version
    bare = []
    for byte in rest:
        plain = byte ^ (veil_2 + plain & 0xFF)
        bare.append(plain)
        veil_2, veil_1 = veil_1, byte
    filled = (seed & 6) // 2
    assert int.from_bytes(bytes(bare[filled : filled + 4]), "little") == len(bare) - filled - 4
    return bytes(bare[filled + 4 :]), version ^ seed, key ^ seed


@given(st.binary(max_size=8), st.uuids())
def test_it_can_be_lifted(data, uuid):
    identity = "{" + str(uuid).upper() + "}"
    key = sum(identity.encode()) & 0xFF
    assert unveiled(obfuscate(data, identity)) == (data, 2, key)


@pytest.mark.parametrize("name", ["quickstart_standalone.xlsm", "quickstart_addin_ribbon.xlam"])
def test_excel_itself_wrote_the_same_three_settings(name):
    with ZipFile(Path(xlwings.__file__).parent / name) as package:
        project = io.BytesIO(package.read("xl/vbaProject.bin"))
    with olefile.OleFileIO(project) as compound:
        text = compound.openstream("PROJECT").read().decode("cp1252")
    values = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    identity = values["ID"].strip('"')
    for setting, data in (("CMG", bytes(4)), ("DPB", bytes(1)), ("GC", b"\xff")):
        key = sum(identity.encode()) & 0xFF
        assert unveiled(values[setting].strip('"')) == (data, 2, key)
