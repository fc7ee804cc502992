from pathlib import Path

import pytest

from uvp_xl.backend.fresh import file_format
from uvp_xl.errors import UsageError


def test_every_format_is_found_and_makes_a_file(report):
    for suffix in file_format.suffixes():
        assert file_format.find_writer(Path(f"plan{suffix.upper()}"))([report("a")]).startswith(
            b"PK"
        )


@pytest.mark.parametrize("name", ["plan.xls", "plan", "plan.__init__"])
def test_an_unknown_suffix_raises_with_the_possible_ones(name):
    with pytest.raises(UsageError, match=r"moet eindigen op \.ods of \.xlsx\."):
        file_format.find_writer(Path(name))
