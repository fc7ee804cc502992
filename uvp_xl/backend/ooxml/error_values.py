"""The error values of Excel: their names in a file and those that a Dutch user sees."""

from types import MappingProxyType

DUTCH = MappingProxyType(
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
"""Excel's error values, as the file has them and as a Dutch user sees them."""
