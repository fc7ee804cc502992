"""Excel's error values: their names in a file, their codes, and what a Dutch user sees."""

from types import MappingProxyType

DUTCH_ERRORS = MappingProxyType(
    {
        "#DIV/0!": "#DEEL/0!",
        "#N/A": "#N/B",
        "#NAME?": "#NAAM?",
        "#NULL!": "#LEEG!",
        "#NUM!": "#GETAL!",
        "#REF!": "#VERW!",
        "#VALUE!": "#WAARDE!",
        "#SPILL!": "#OVERLOOP!",
        **{
            name: name
            for name in (
                *("#BLOCKED!", "#BUSY!", "#CALC!", "#CONNECT!", "#EXTERNAL!", "#FIELD!"),
                *("#GETTING_DATA", "#PYTHON!", "#UNKNOWN!"),
            )
        },
    }
)
"""Dutch names by the name in a file; the newest ones by their English name."""

ERROR_CODES = MappingProxyType(
    {
        0x00: "#NULL!",
        0x07: "#DIV/0!",
        0x0F: "#VALUE!",
        0x17: "#REF!",
        0x1D: "#NAME?",
        0x24: "#NUM!",
        0x2A: "#N/A",
        0x2B: "#GETTING_DATA",
        0x2D: "#SPILL!",
        0x2E: "#CONNECT!",
        0x2F: "#BLOCKED!",
        0x30: "#UNKNOWN!",
        0x31: "#FIELD!",
        0x32: "#CALC!",
    }
)
"""The names by their code in a record; the numbers of Excel itself (xlCVError) are 2,000 higher."""


def dutch_error(name: str) -> str:
    """Return what a Dutch user sees for the error of this name in a file, "" if unknown.

    >>> dutch_error("#value!"), dutch_error("ERROR")
    ('#WAARDE!', '')
    """
    return DUTCH_ERRORS.get(name.upper(), "")
