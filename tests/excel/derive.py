"""Make facts.tsv from the npm package @types/activex-excel: python -m tests.excel.derive INDEX.D.TS

Source: @types/activex-excel 14.0.11 (DefinitelyTyped, MIT licence, Copyright (c) Microsoft
Corporation; https://www.npmjs.com/package/@types/activex-excel), made from the type library of
Excel 2010. What TypeScript cannot express, or has differently, is corrected by the tables in
this file; members of later versions are in later.tsv, maintained manually.
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
INTERFACES = """AboveAverage Application Areas AutoFilter Border Borders Characters Chart ChartArea
ChartFormat ChartObject ChartObjects ChartTitle ColorScale Comment Comments ConditionValue Databar
DisplayFormat Errors Filter Filters Font FormatColor FormatCondition FormatConditions Graphic
HPageBreaks Hyperlink Hyperlinks IconSetCondition Interior ListColumn ListColumns ListObject
ListObjects ListRows Name Names Outline PageSetup Pane Panes Protection Range RecentFiles Series
SeriesCollection Shape Shapes ShapeRange Sheets Sort SortFields Style Styles Tab TextFrame2 Top10
UniqueValues VPageBreaks Validation Window Windows Workbook Workbooks
Worksheet""".split()
RENAMED = {"Application": "_Application", "Workbook": "_Workbook", "Worksheet": "_Worksheet",
           "Chart": "_Chart"}  # fmt: skip
"""Classes of the library by their default interfaces."""
PARAMETERISED = {
    "Range": "Address AddressLocal Characters End Item _Default Offset Resize Range Value",
    "Application": "International Range Caller ClipboardFormats FileConverters RegisteredFunctions",
    "Worksheet": "Range",
    "Workbook": "Colors",
    "Window": "",
    "Style": "",
    "Sheets": "Item _Default",
    "Workbooks": "Item _Default",
    "Windows": "Item _Default",
    "Areas": "Item _Default",
    "Borders": "Item _Default",
    "Hyperlinks": "Item _Default",
    "ListObjects": "Item _Default",
    "ListColumns": "Item _Default",
    "Filters": "Item _Default",
    "Styles": "Item _Default",
    "Panes": "Item",
    "Errors": "Item",
    "SortFields": "Item",
    "RecentFiles": "Item _Default",
    "HPageBreaks": "Item",
    "VPageBreaks": "Item",
}
"""Properties with arguments, which TypeScript writes as methods (learn.microsoft.com/office/vba/
api/excel.range.address and so on call them properties)."""
OPTIONAL = {("Range", "AutoFilter"), ("Range", "_Default"), ("Range", "Item"), ("Names", "Item")}
"""Members of which all arguments are optional, or from the second on, in the library."""
HIDDEN_CALLS = re.compile(
    r"^(_|__)(PrintOut|PasteSpecial|SaveAs|Protect|BorderAround|Dummy|CheckS)"
)


def main() -> None:
    """Write facts.tsv in this folder."""
    text = Path(sys.argv[1]).read_text("utf-8")
    text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S).replace("=>", " ")
    known = {RENAMED.get(name, name) for name in INTERFACES}
    lines = ["# interface\tmember\tkind\tparameters\tresult"]
    for name in sorted(INTERFACES):
        for row in members(name, block(text, name), known):
            lines.append("\t".join(row))
    (HERE / "facts.tsv").write_text("\n".join(lines) + "\n", "utf-8")


def block(text: str, name: str) -> str:
    """Return the body of a class or an interface."""
    start = re.search(rf"\b(?:class|interface) {name}(?:<[^{{]*>)? {{", text)
    if start is None:
        raise SystemExit(f"{name} is not in the source")
    depth, at = 1, start.end()
    while depth:
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        at += 1
    return text[start.end() : at - 1]


def members(name: str, body: str, known: set[str]) -> list[tuple[str, ...]]:
    """Return the rows of one interface: a row for each member and each kind of call."""
    results: dict[tuple[str, str], tuple[list[tuple[str, str, bool]], str]] = {}
    for statement in split(body, ";"):
        match = re.fullmatch(
            r"(readonly )?(\w+)(?:<.*?>)?\s*(\(.*\))?\s*:\s*(.+)", " ".join(statement.split())
        )
        if match is None or HIDDEN_CALLS.match(match[2]):
            continue
        readonly, member, given, result = match.groups()
        kind = plain(result, known)
        if given is None and member in PARAMETERISED.get(name, "").split():
            results[member, "get"] = ([("Index", "any", True)], kind)
        elif given is None:
            results[member, "get"] = ([], kind)
            if not readonly:
                value = kind if kind in ("string", "number", "boolean") else "any"
                results[member, "put"] = ([("rhs", value, False)], "void")
        if given is None:
            continue
        parameters = [parameter(text, known) for text in split(given[1:-1], ",") if text.strip()]
        if (name, member) in OPTIONAL:
            parameters = [
                (p, "any", member in ("AutoFilter", "_Default") or name == "Names" or i > 0)
                for i, (p, _, _) in enumerate(parameters)
            ]
        get = member in PARAMETERISED.get(name, "").split()
        key = member, "get" if get else "method"
        if key in results:
            parameters = joined(results[key][0], parameters)
            kind = kind if kind == results[key][1] else "any"
        results[key] = parameters, kind
    if name == "Range":
        results["Value", "get"] = ([("RangeValueDataType", "any", True)], "any")
        results["Value", "put"] = (
            [("RangeValueDataType", "any", True), ("rhs", "any", False)],
            "void",
        )
        for member, optional in (("Item", False), ("_Default", True)):
            results[member, "put"] = (
                [("RowIndex", "any", optional), ("ColumnIndex", "any", True),
                 ("rhs", "any", False)],
                "void",
            )  # fmt: skip
    if ("Item", "method") in results and ("_Default", "method") not in results:
        results["_Default", "method"] = results["Item", "method"]
    return [
        (RENAMED.get(name, name), member, kind, ";".join(
            f"{p}{'?' if optional else ''}:{sort}" for p, sort, optional in parameters), result)
        for (member, kind), (parameters, result) in sorted(results.items())
        if member != "constructor"
    ]  # fmt: skip


def split(text: str, sign: str) -> list[str]:
    """Split at a sign that is in no bracket."""
    parts, depth, now = [], 0, ""
    for char in text:
        depth += (char in "({[<") - (char in ")}]>")
        if char == sign and depth == 0:
            parts.append(now)
            now = ""
        else:
            now += char
    return [*parts, now] if now.strip() else parts


def parameter(text: str, known: set[str]) -> tuple[str, str, bool]:
    """Return the name, the type and whether it is optional."""
    name, _, sort = text.strip().partition(":")
    kind = plain(sort.strip(), known)
    # TypeScript is more precise than the library, where what takes an object is a Variant.
    return name.rstrip("?").strip("."), "any" if kind in known else kind, name.endswith("?")


def joined(
    first: list[tuple[str, str, bool]], second: list[tuple[str, str, bool]]
) -> list[tuple[str, str, bool]]:
    """Merge two signatures of a member into one list."""
    longest, other = sorted((first, second), key=len, reverse=True)
    return [
        (name, sort if i < len(other) and other[i][1] == sort else "any",
         optional or i >= len(other) or other[i][2])
        for i, (name, sort, optional) in enumerate(longest)
    ]  # fmt: skip


def plain(text: str, known: set[str]) -> str:
    """Return one word for a type: any, string, number, boolean, void, or an interface."""
    text = re.sub(r"<.*>", "", text).strip()
    named = RENAMED.get(text, text)
    if named in known:
        return named
    if text in ("string", "number", "boolean", "void"):
        return text
    return "number" if re.fullmatch(r"(Xl|Mso)\w+|Office\.Mso\w+", text) else "any"


if __name__ == "__main__":
    main()
