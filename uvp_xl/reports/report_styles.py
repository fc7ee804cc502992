"""The few styles that all report sheets share: quiet, high in contrast, one accent colour.

Every pair of text and fill has a contrast of at least 4.5 : 1 (WCAG 2.1 AA).
"""

from __future__ import annotations

from dataclasses import replace

from uvp_xl.finding import Severity
from uvp_xl.sheets.sheet_model import Style

INK = "1F2937"
GREY = "4B5563"
ACCENT = "154273"  # the blue of the Dutch government's own house style
LINK_INK = "0B5394"
LINE = "D1D5DB"
HEAD_FILL = "154273"
BAND_FILL = "EEF3F8"
TOTAL_FILL = "DCE6F1"
BAR = "BFD7EF"
BAD = ("9C0006", "FFE5E5")
WARN = ("7A4B00", "FFF1CC")
NOTE = ("1F4E79", "E3EEF9")
GOOD = ("0B5A2A", "DFF3E4")
PROGRAM_TAB = "154273"
USER_TAB = "E17000"

TITLE = Style(bold=True, size=16, colour=ACCENT, valign="center")
SUBTITLE = Style(bold=True, colour=INK)
INTRO = Style(colour=GREY, wrap=True, valign="center")
MARKED = Style(italic=True, size=9, colour=GREY)
SECTION = Style(bold=True, size=12, colour=ACCENT, valign="center")
BLOCK = replace(SECTION, colour=LINK_INK, underline=True)
HEADER = Style(bold=True, colour="FFFFFF", fill=HEAD_FILL, border=LINE, wrap=True, valign="center")
HEADER_NUMBER = replace(HEADER, align="right")
HEADER_CODE = Style(
    bold=True,
    underline=True,
    colour=LINK_INK,
    fill=TOTAL_FILL,
    border=LINE,
    align="center",
    valign="center",
)
SUBHEADER = Style(bold=True, colour=ACCENT, fill=TOTAL_FILL, border=LINE, wrap=True)
BODY = Style(border=LINE, wrap=True)
BODY_BAD = replace(BODY, colour=BAD[0], fill=BAD[1])
REMARK = replace(BODY, italic=True, colour=GREY)
# "_)" pads a number by the width of a bracket, because LibreOffice applies a right indent to some
# cells only.
NUMBER = Style(border=LINE, align="right", number_format="#,##0_);-#,##0_);–_)")
COUNT = Style(border=LINE, align="center", number_format="0;-0;")  # a zero stays blank
MONEY = Style(border=LINE, align="right", number_format='"€" #,##0_);-"€" #,##0_);–_)')
DATE = Style(border=LINE, align="left", number_format="d-m-yyyy")
DATE_BAD = replace(DATE, colour=BAD[0], fill=BAD[1])
YEAR = Style(border=LINE, align="left", number_format="0")
YEAR_BAD = replace(YEAR, colour=BAD[0], fill=BAD[1])
DAYS_LATE = Style(
    colour=BAD[0],
    fill=BAD[1],
    border=LINE,
    align="right",
    bold=True,
    number_format='#,##0" te laat"_)',
)
DAYS_LEFT = Style(border=LINE, align="right", number_format='"nog "#,##0_)')
TOTAL = replace(BODY, bold=True, fill=TOTAL_FILL)
TOTAL_NUMBER = replace(NUMBER, bold=True, fill=TOTAL_FILL)
TOTAL_COUNT = replace(COUNT, bold=True, fill=TOTAL_FILL)
TOTAL_MONEY = replace(MONEY, bold=True, fill=TOTAL_FILL)
GROUP = Style(bold=True, colour=ACCENT, fill=BAND_FILL, valign="center")
LINK = Style(colour=LINK_INK, underline=True, border=LINE, wrap=True)
SHORT_LINK = replace(LINK, wrap=False)
BACK_LINK = Style(colour=LINK_INK, underline=True)
FORWARD_LINK = replace(BACK_LINK, indent=1)
EMPTY = Style(italic=True, colour=GREY)

SEVERITIES: dict[Severity, Style] = {
    "fout": replace(BODY, bold=True, colour=BAD[0], fill=BAD[1]),
    "waarschuwing": replace(BODY, bold=True, colour=WARN[0], fill=WARN[1]),
    "opmerking": replace(BODY, bold=True, colour=NOTE[0], fill=NOTE[1]),
}
"""The style of each severity; the cell also has the word, for readers who cannot see the colour."""

ACCEPTED = replace(BODY, bold=True, colour=GOOD[0], fill=GOOD[1])
CHANGED = replace(BODY, bold=True, colour=WARN[0], fill=WARN[1])
USER_TEXT = replace(BODY, fill="FFFDF2", free=True)
"""A cell in which the user may type."""
USER_ANSWER = replace(BODY, free=True)
"""A cell in which the user accepts a proposal."""
VERDICTS = {
    True: Style(bold=True, size=12, colour=GOOD[0], fill=GOOD[1], wrap=True, valign="center"),
    False: Style(bold=True, size=12, colour=BAD[0], fill=BAD[1], wrap=True, valign="center"),
}
"""The style of the verdict, by whether the plan is ready."""

ALARM = replace(NUMBER, bold=True, colour=BAD[0], fill=BAD[1])
SEVERITY_COUNTS: dict[Severity, Style] = {
    severity: replace(NUMBER, bold=True, colour=style.colour, fill=style.fill)
    for severity, style in SEVERITIES.items()
}
