"""The red-black tree in which a storage of a compound file keeps its names ([MS-CFB] 2.6.4)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    """A name in the tree, by its place in the order of names."""

    left: int | None = None
    right: int | None = None
    black: bool = True


def order(name: str) -> tuple[int, list[int]]:
    """What names are ordered by: first their length in UTF-16, then their upper case.

    >>> sorted(["PROJECTwm", "VBA", "PROJECT"], key=order)
    ['VBA', 'PROJECT', 'PROJECTwm']
    """
    upper = "".join(c.upper() if len(c.upper()) == 1 else c for c in name).encode("utf-16-le")
    units = [int.from_bytes(upper[at : at + 2], "little") for at in range(0, len(upper), 2)]
    return len(units), units


def balanced(count: int) -> tuple[int | None, list[Node]]:
    """The root and the nodes of a tree of `count` names that stand in their order.

    All levels but the deepest are full, so if just the deepest is red, every path from the root
    passes as many black nodes, and no red node hangs below another.
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
