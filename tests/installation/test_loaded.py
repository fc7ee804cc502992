"""The list of what a click loads."""

import json

from uvp_xl import addin
from uvp_xl.installation import loaded


def test_it_is_a_list_of_the_files_of_what_is_loaded(capsys):
    loaded.main()
    out = capsys.readouterr().out
    found = json.loads(out)
    assert out.isascii()
    assert found == sorted(set(found))
    assert addin.__file__ in found
    assert all(path.endswith(".py") for path in found)
