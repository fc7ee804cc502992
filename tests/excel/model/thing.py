"""The base of all objects of the made-up Excel.

A member of the type library is a method of the class: `get_Name`, `put_Name` or `do_Add`. What is
not there raises NotImplementedError when it is called.
"""

from __future__ import annotations

from typing import Any


class Thing:
    """An object that calls can reach; `interface` is its name in the type library."""

    interface = ""

    def check_alive(self) -> None:
        """Raise if the object lives no more."""

    def changing(self, member: str) -> None:
        """Register that a method is called or a property put."""

    def items(self) -> list[Any]:
        """Return the items of a collection."""
        raise NotImplementedError(f"{self.interface} is no collection")


def simple(cls: type, names: str, *, put: bool = True) -> None:
    """Give a class properties that only keep their value, in `self.kept`."""
    for name in names.split():

        def get(self: Any, name: str = name) -> Any:
            return self.kept.get(name)

        def store(self: Any, value: Any, name: str = name) -> None:
            self.kept[name] = value

        setattr(cls, f"get_{name}", get)
        if put:
            setattr(cls, f"put_{name}", store)
