"""What is saved under the name of a workbook that was not really downloaded.

A shortcut, a page that asks to sign in, or an error of a website, described in a Dutch clause.
"""

from __future__ import annotations

import re

_DOWNLOAD = "download de werkmap zelf (in SharePoint of OneDrive: Downloaden)"
_SHORTCUT = f"het is een snelkoppeling naar een bestand; {_DOWNLOAD}"
_SIGN_IN = (
    "het is een aanmeldpagina die als Excel-bestand is bewaard; meld u aan in de browser en "
    "download het bestand opnieuw"
)
_ERROR_PAGE = f"het is een foutmelding van een website; {_DOWNLOAD}"
_STARTS = (
    ((b"L\0\0\0\1\x14\2\0", b"book\0\0\0\0mark", b"!<symlink>"), _SHORTCUT),
    ((b"version https://git-lfs.github.com/",), "het is een verwijzing van Git LFS"),
)
_LINK = re.compile(
    rb"""\s*\[(?:InternetShortcut|Desktop\sEntry|\{000214A0-)|"""
    rb"""(?:\s*<\?xml|bplist00).{0,400}?(?:<key>URL</key>|URL_)|"""
    rb"""\s*\{[^{}]*"(?:doc_id|url|resource_key)"\s*:\s*"(?:https://docs\.google|[\w-]{25})|"""
    rb"""\s*https?://\S+\s*$""",
    re.IGNORECASE | re.DOTALL,
)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|script|meta|title)\b", re.IGNORECASE)
_ASKS = re.compile(
    rb"""<input[^<>]{0,500}type\s*=\s*["']?password|"""
    rb"""login\.(?:microsoftonline|live|windows)\.|accounts\.google\.com|samlrequest|samlresponse|"""
    rb"""/adfs/ls|/oauth2/|/_layouts/15/(?:authenticate|accessdenied)|openid-connect|"""
    rb"""<title>[^<]{0,200}(?:aanmelden|inloggen|log\s?in|sign\s?in|single\s?sign|meld\su)""",
    re.IGNORECASE,
)
_FAILED = re.compile(
    rb"""<title>[^<]{0,200}(?:\b(?:40[0-9]|50[0-9])\b|access\sdenied|toegang\sgeweigerd|not\sfound|"""
    rb"""niet\sgevonden|forbidden|bad\sgateway|unavailable|geen\stoegang|er\sis\siets\smis)|"""
    rb"""^\s*\{\s*"(?:odata\.)?error|^\s*<\?xml[^<]*<(?:\w+:)?error\b""",
    re.IGNORECASE,
)


def describe_stand_in(head: bytes) -> str:
    """Describe the start of a file that stands in for a workbook; "" when it is something else.

    The text in `head` is in an encoding with single-byte ASCII.

    >>> describe_stand_in(b"[InternetShortcut]\\r\\nURL=https://plan")[:27]
    'het is een snelkoppeling na'
    >>> describe_stand_in(b"<html><table><tr><td>item</td></tr></table></html>")
    ''
    """
    for starts, description in _STARTS:
        if head.startswith(starts):
            return description
    if _LINK.match(head):
        return _SHORTCUT
    if _PAGE.search(head) and _ASKS.search(head):
        return _SIGN_IN
    return _ERROR_PAGE if _FAILED.search(head) else ""
