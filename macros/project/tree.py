"""The red-black tree of the names in a storage of a compound file ([MS-CFB] 2.6.4)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    """A name in the tree; `left` and `right` are indices in the sorted names."""

    left: int | None = None
    right: int | None = None
    black: bool = True


def sort_key(name: str) -> tuple[int, list[int]]:
    """Return the sort key of a name: first its length in UTF-16, then its upper case.

    >>> sorted(["PROJECTwm", "VBA", "PROJECT"], key=sort_key)
    ['VBA', 'PROJECT', 'PROJECTwm']
    """
    upper = "".join(c.upper() if len(c.upper()) == 1 else c for c in name).encode("utf-16-le")
    units = [int.from_bytes(upper[at : at + 2], "little") for at in range(0, len(upper), 2)]
    return len(units), units


def balanced_tree(count: int) -> tuple[int | None, list[Node]]:
    """Build a tree of `count` sorted names, and return the root and the nodes.

    All levels but the deepest are full, so if only the deepest is red, every path from the root
    has the same number of black nodes, and no red node is below another.
    """
    nodes = [Node() for _ in range(count)]
    deepest = count.bit_length() - 1

    def grow(start: int, stop: int, depth: int) -> int | None:
        if start == stop:
            return None
        middle = (start + stop) // 2
        node = nodes[middle]
        node.black = depth < max(deepest, 1)
        node.left = grow(start, middle, depth + 1)
        node.right = grow(middle + 1, stop, depth + 1)
        return middle

    return grow(0, count, 0), nodes
