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
    }
)
"""Dutch names by the name in a file."""
