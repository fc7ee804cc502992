"""The numbers of Excel's object model, by the terms in its files."""

ALIGN = {"general": 1, "left": -4131, "center": -4108, "right": -4152, "fill": 5,
         "justify": -4130, "centerContinuous": 7, "distributed": -4117}  # fmt: skip
VALIGN = {"top": -4160, "center": -4108, "bottom": -4107, "justify": -4130,
          "distributed": -4117}  # fmt: skip
UNDERLINES = {"single": 2, "double": -4119, "singleAccounting": 4, "doubleAccounting": 5}
LINES = {"thin": 1, "medium": 1, "thick": 1, "hair": 1, "dashed": -4115, "dotted": -4118,
         "double": -4119, "dashDot": 4, "dashDotDot": 5, "slantDashDot": 13}  # fmt: skip
WEIGHTS = {"hair": 1, "thin": 2, "medium": -4138, "thick": 4}
KINDS = {"none": 0, "whole": 1, "decimal": 2, "list": 3, "date": 4, "time": 5, "textLength": 6,
         "custom": 7}  # fmt: skip
OPERATORS = {"between": 1, "notBetween": 2, "equal": 3, "notEqual": 4, "greaterThan": 5,
             "lessThan": 6, "greaterThanOrEqual": 7, "lessThanOrEqual": 8}  # fmt: skip
VISIBILITY = {"visible": -1, "hidden": 0, "veryHidden": 2}
THEME = ("FFFFFF", "000000", "EEECE1", "1F497D", "4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6",
         "F79646", "0000FF", "800080")  # fmt: skip
"""The colours of the Office theme, in the order of the numbers in files."""


def backwards(words: dict[str, int]) -> dict[int, str]:
    """Return terms by number; the first if there are two."""
    return {number: word for word, number in reversed(words.items())}
