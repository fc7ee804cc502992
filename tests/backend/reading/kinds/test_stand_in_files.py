"""A file that was not really downloaded is called what it is, with the cure."""

import pytest

from uvp_xl.backend.closed_workbook import ClosedWorkbook
from uvp_xl.backend.reading.kinds.file_type import describe_bytes
from uvp_xl.errors import Broken

WEBLOC = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN">'
    b"<plist><dict><key>URL</key><string>https://x/plan.xlsx</string></dict></plist>"
)
SHORTCUTS = {
    "url": b"[InternetShortcut]\r\nURL=https://gemeente.sharepoint.com/plan.xlsx\r\n",
    "url with properties": b"[{000214A0-0000-0000-C000-000000000046}]\r\nProp3=19,2\r\n",
    "lnk": b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0F",
    "webloc": WEBLOC,
    "binary webloc": b"bplist00\xd1\x01\x02SURL_\x10\x1dhttps://x/plan.xlsx",
    "alias of a mac": b"book\0\0\0\0mark\0\0\0\0",
    "desktop": b"[Desktop Entry]\nType=Link\nURL=https://x/plan.xlsx\n",
    "google": b'{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}',
    "google of now": b'{"":"WARNING! DO NOT EDIT","doc_id":"1AbCdEfGhIjKlMnOpQrStUvWxYz012"}',
    "address": b"https://gemeente.sharepoint.com/:x:/r/plan.xlsx\n",
    "utf-16": "[InternetShortcut]\r\nURL=https://x\r\n".encode("utf-16"),
}
SIGN_IN = {
    "microsoft": b"<!DOCTYPE html><html><head><title>Sign in to your account</title></head>"
    b'<body><script>{"urlPost":"https://login.microsoftonline.com/common"}</script></body></html>',
    "adfs": b'<html><body><form action="https://sts.gemeente.nl/adfs/ls/?x"></form></body></html>',
    "form": b"<HTML><BODY><INPUT name=pw TYPE=password></BODY></HTML>",
    "dutch": b"<html><title>Inloggen - Intranet</title><body>Welkom</body></html>",
    "saml": b'<html><form><input type="hidden" name="SAMLRequest" value="x"/></form></html>',
}
ERRORS = {
    "denied": b"<html><head><title>403 - Forbidden: Access is denied.</title></head></html>",
    "not found": b"<!DOCTYPE html><html><head><title>Pagina niet gevonden</title></head></html>",
    "json": b'{"error":{"code":"itemNotFound","message":"The resource could not be found."}}',
    "odata": b'{"odata.error":{"code":"-2147024891"}}',
    "xml": b'<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://x"><m:code/></m:error>',
}
OTHERS = (
    b"<html><body><table><tr><td>item</td><td>maatregel</td></tr></table></body></html>",
    b"<html><title>Plan 2024</title><table><tr><td>Inloggen op scholen</td></tr></table></html>",
    b"item;maatregel\nZie https://x;Aanmelden bij https://y\n",
    b'{"acties": [1]}',
    b"<?xml version='1.0'?><plan/>",
)


@pytest.mark.parametrize("data", SHORTCUTS.values(), ids=SHORTCUTS)
def test_a_shortcut(data):
    assert "een snelkoppeling naar een bestand; download de werkmap zelf" in describe_bytes(data)


@pytest.mark.parametrize("data", SIGN_IN.values(), ids=SIGN_IN)
def test_a_page_to_sign_in(data):
    assert "een aanmeldpagina die als Excel-bestand is bewaard; meld u aan" in describe_bytes(data)


@pytest.mark.parametrize("data", ERRORS.values(), ids=ERRORS)
def test_an_error_of_a_website(data):
    assert "een foutmelding van een website" in describe_bytes(data)


def test_a_pointer_of_git():
    assert "Git LFS" in describe_bytes(b"version https://git-lfs.github.com/spec/v1\noid sha256:1")


@pytest.mark.parametrize("data", OTHERS)
def test_any_other_text_is_none(data):
    described = describe_bytes(data)
    assert not any(word in described for word in ("snelkoppeling", "aanmeldpagina", "foutmelding"))


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods"])
def test_the_sentence_says_what_to_do(tmp_path, suffix):
    path = tmp_path / f"plan{suffix}"
    path.write_bytes(SIGN_IN["microsoft"])
    with pytest.raises(Broken) as caught:
        ClosedWorkbook(path).grids()
    assert str(caught.value) == (
        f"plan{suffix}: dit is geen leesbaar Excel-bestand (het is een aanmeldpagina die als "
        "Excel-bestand is bewaard; meld u aan in de browser en download het bestand opnieuw)."
    )


def test_a_long_file_takes_no_time():
    for piece in (b"<input ", b"<title>", b"{", b'{"url"', b"<?xml", b"http", b"bplist00"):
        describe_bytes(piece * 200_000)
