"""The columns of an action table are declared once."""

from typing import get_args

from uvp_xl.columns import (
    ACTION_COLUMNS,
    COLUMNS,
    COMPLETION,
    INHERITABLE,
    KEPT,
    NAMING_COLUMNS,
    PARTS,
    STATUS_COLUMNS,
    ColumnName,
    Content,
    columns_of,
    with_parts,
)
from uvp_xl.tables.heading_words import BOUNDS, FIELDS, SIDES

COMPOSED = ("parties_more", "planning_original", "budget_once", "budget_yearly")
"""Parts that no single word names: it takes two headings, or two words in one."""


def test_every_name_is_declared_once_and_every_content_is_used() -> None:
    assert tuple(COLUMNS) == get_args(ColumnName)
    assert {column.content for column in COLUMNS.values()} == set(get_args(Content))


def test_a_whole_column_has_headings_and_a_name_in_messages_and_a_part_has_neither() -> None:
    wholes = [name for name, column in COLUMNS.items() if not column.part_of]
    assert wholes == list(FIELDS)
    assert all(FIELDS.values())
    assert all(COLUMNS[name].dutch.split()[0] in ("de", "het") for name in wholes)
    assert all(COLUMNS[name].word for name in wholes)
    parts = [name for names in PARTS.values() for name in names]
    assert {*wholes, *parts} == set(COLUMNS)
    assert {*SIDES, *BOUNDS, *COMPLETION, *COMPOSED} == set(parts)
    assert not any(COLUMNS[name].dutch for name in parts)


def test_columns_are_chosen_by_their_content() -> None:
    assert columns_of("period", "amount") == ("planning", "budget")
    assert set(with_parts(ACTION_COLUMNS)) == set(COLUMNS) - {"theme", *KEPT}
    assert INHERITABLE == ("item", "portfolio_holders", "parties")
    assert "lead" in NAMING_COLUMNS
    assert "parties_more" not in NAMING_COLUMNS


def test_the_status_can_be_in_any_of_these() -> None:
    assert set(COMPLETION) == {"done", "percentage_done", "done_on"}
    assert {"status", "progress"} == STATUS_COLUMNS - set(COMPLETION)
