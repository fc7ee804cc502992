import pytest

from macros.project.tree import balanced_tree, sort_key


def blacks(nodes, index):
    """Count the black nodes on every path down, and check that the paths agree."""
    if index is None:
        return 1
    left, right = blacks(nodes, nodes[index].left), blacks(nodes, nodes[index].right)
    assert left == right
    return left + nodes[index].black


@pytest.mark.parametrize("count", range(70))
def test_every_number_of_names_gives_a_red_black_tree(count):
    root, nodes = balanced_tree(count)
    assert len(nodes) == count
    assert (root is None) == (count == 0)
    if root is not None:
        assert nodes[root].black
    blacks(nodes, root)
    for node in nodes:
        sides = [nodes[side] for side in (node.left, node.right) if side is not None]
        assert node.black or all(side.black for side in sides)


def test_shorter_names_come_first_and_case_does_not_count():
    names = ["PROJECTwm", "dir", "_VBA_PROJECT", "Uvp", "PROJECT", "VBA"]
    assert sorted(names, key=sort_key) == [
        "dir",
        "Uvp",
        "VBA",
        "PROJECT",
        "PROJECTwm",
        "_VBA_PROJECT",
    ]
    assert sort_key("blad1") == sort_key("BLAD1")


def test_a_letter_without_one_upper_case_stays_as_it_is():
    assert sort_key("ß") == (1, [0xDF])
