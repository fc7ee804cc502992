"""Properties of the mixed column of parties, for any text."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from tests.names.local import OWN
from uvp_xl.clean_text import lines
from uvp_xl.grid import CellError
from uvp_xl.names.parties import aliases, corrected, read
from uvp_xl.names.register import Register
from uvp_xl.names.register_entry import names_no_one
from uvp_xl.names.separators import HARD

NONE = Register()


NAMES = ("politie", "OM", "MO/RO", "Zorggroep Oude en Nieuwe Land", "Buurtzon", "inwoners")
BETWEEN = st.sampled_from([", ", ";", "\n", " , ", ",\n", " | "])


@given(st.lists(st.sampled_from(NAMES), min_size=1, max_size=6, unique=True), BETWEEN)
def test_names_joined_by_a_separator_are_split_again(names, between):
    assert read(between.join(names), OWN).names == tuple(names)


def letters(said):
    """Count each letter in a text; separators, blanks and brackets are ignored."""
    return Counter(sign for sign in said if sign.isalpha())


def kept(found):
    """Count the letters of the names and notes."""
    return letters("".join([*found.names, *(note for _, note in found.notes)]))


@given(st.text(alphabet="XYZWÉ' ,;\n|()", max_size=60))
def test_splitting_keeps_every_sign_that_is_no_separator(said):
    found = read(said, Register(built_in=()))
    assert set(kept(found)) == set(letters(said))
    if len(found.names) == len(found.issues):  # no name occurs twice, so none was left out
        assert kept(found) == letters(said)


@given(st.text(max_size=80))
def test_splitting_any_text_keeps_its_letters_or_says_which_it_leaves_out(said):
    found = read(said, Register(built_in=()))
    left_out = letters("".join(slip.text for slip in found.issues if slip.kind == "open_list"))
    shown = set(kept(found)) | set(left_out) | set(letters("en of met plus nl ")) | set("abcdo")
    assert set(letters(lines(said))) <= shown | set(letters("".join(LABELS)))


LABELS = ("intern", "extern", "partijen", "partners", "overigen", "te weten", "namelijk")
PIECES = st.sampled_from(
    ["politie", "OM", "MO/RO", "Buurtzon", "inwoners (honden, katten)", "Openbaar Ministerie"]
)


@given(st.lists(PIECES, min_size=1, max_size=6), st.sampled_from([", ", "; ", "\n", " • "]))
def test_names_and_notes_are_all_kept(pieces, between):
    found = read(between.join(pieces), OWN)
    wanted = ["OM" if p == "Openbaar Ministerie" else p.partition(" (")[0] for p in pieces]
    assert found.names == tuple(dict.fromkeys(wanted))
    assert len(found.notes) == sum("(" in piece for piece in pieces)


CANONICAL = sorted({name for name in OWN.names.values() if HARD.search(name) is None})


@given(st.lists(st.sampled_from(CANONICAL), min_size=1, max_size=6, unique=True))
def test_canonical_names_come_back(names):
    found = read(", ".join(names), OWN)
    assert (found.names, found.issues) == (tuple(names), ())
    assert aliases(", ".join(names), OWN) == ()


@given(st.sampled_from(CANONICAL), st.sampled_from([str.upper, str.lower, str.title, str.swapcase]))
def test_case_does_not_matter(name, case):
    assert read(case(name), OWN).names == (name,)


@given(st.sampled_from(CANONICAL), st.sampled_from(["\u00a0", "  ", " \n"]), st.sampled_from("–‑—"))
def test_blanks_and_dashes_do_not_matter(name, blank, dash):
    assert read(name.replace(" ", blank).replace("-", dash), OWN).names == (name,)


@given(st.lists(st.sampled_from([*NAMES, "Carefour", "TZW"]), max_size=5), st.randoms())
def test_the_order_of_the_register_does_not_matter(names, random):
    shuffled = random.sample(OWN.partners, len(OWN.partners))
    other = Register(partners=tuple(shuffled), sheet="Register")
    assert read(", ".join(names), other) == read(", ".join(names), OWN)


@given(st.lists(st.sampled_from([*NAMES, "Carefour", "TZW", "?", "(x)"]), max_size=5), BETWEEN)
def test_what_was_read_before_does_not_matter(names, between):
    said = between.join(names)
    fresh = Register(OWN.partners, sheet="Register")
    assert read(said, fresh) == read(said, OWN) == read(said, fresh)


@given(
    st.one_of(
        st.text(),
        st.booleans(),
        st.floats(),
        st.integers(),
        st.dates(),
        st.datetimes(),
        st.times(),
        st.timedeltas(),
        st.just(CellError("#N/B")),
    )
)
def test_any_value_gives_names_or_slips(value):
    found = read(value, OWN)
    assert found.names or found.issues or names_no_one(lines(value)) or "(" in lines(value)
    assert corrected(value, found.issues) is not None


@given(st.lists(st.text(alphabet="abcdefg ", min_size=1).map(str.strip).filter(bool), max_size=6))
def test_unknown_names_come_back_as_they_were_written(names):
    wanted = tuple(dict.fromkeys(" ".join(name.split()) for name in names))
    assert read(", ".join(names), Register(built_in=())).names == wanted


@given(st.text())
def test_any_text_gives_names_without_separators(said):
    for register in (NONE, OWN):
        found = read(said, register)
        assert all(name == name.strip() and "\n" not in name for name in found.names)
        assert len(set(found.names)) == len(found.names)
        assert {name for name, _ in found.notes} <= set(found.names)


@given(
    st.lists(st.sampled_from([*NAMES, "etc.", "GGD. OM", "Veiligheidshuys", "politie OM"])), BETWEEN
)
def test_accepting_proposals_one_by_one_leaves_nothing_to_propose(parts, between):
    said = between.join(parts)
    for _ in range(len(parts) + 1):
        mended = next((slip.cell for slip in read(said, OWN).issues if slip.cell), None)
        if mended is None:
            break
        assert mended != said
        said = mended
    assert {slip.kind for slip in read(said, OWN).issues} <= {"unknown", "open_list"}


@given(
    st.lists(
        st.sampled_from(
            ["politie", "TZW", "VHH", "Carefour", "etc.", "GGD. het OM", "OM (x)", "?"]
        ),
        max_size=6,
    ),
    BETWEEN,
)
def test_all_proposals_at_once_leave_none(parts, between):
    said = between.join(parts)
    slips = (*read(said, OWN).issues, *aliases(said, OWN))
    right = corrected(said, slips)
    assert aliases(right, OWN) == ()
    assert {slip.kind for slip in read(right, OWN).issues} <= {"open_list"}
