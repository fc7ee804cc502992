"""Excel's error values: their names in a file and those that a Dutch user sees."""

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


def dutch_error(name: str) -> str:
    """Return what a Dutch user sees for the error of this name in a file, "" if unknown.

    >>> dutch_error("#value!"), dutch_error("ERROR")
    ('#WAARDE!', '')
    """
    return DUTCH_ERRORS.get(name.upper(), "")
