"""The data files in the wheel: the empty plan, the add-in and the page for administrators.

A build copies them into the package, so that they are next to the code in any kind of
installation. An editable one needs no copies: it has the original folders.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from setuptools.command.build_py import build_py

FILES = ("workbooks/uvp-sjabloon.xlsm", "macros/uvp-xl.xlam", "docs/beheer.md")
FOLDER = "uvp_xl/share"
THIS = "workbooks/wheel.py"


class BuildPy(build_py):  # type: ignore[misc, unused-ignore]  # a setuptools without types makes the base class Any
    """The build step that copies the package, and then these files into it."""

    def run(self) -> None:
        """Copy everything; an editable installation gets no copies."""
        super().run()
        if self.editable_mode:
            return
        for target, source in self._targets().items():
            self.mkpath(str(PurePosixPath(target).parent))
            self.copy_file(source, target)

    def get_source_files(self) -> list[str]:
        """Return the files for a source distribution, this module included."""
        return [*super().get_source_files(), *FILES, THIS]

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        """Return the files that this step creates."""
        return [*super().get_outputs(include_bytecode), *self._targets()]

    def get_output_mapping(self) -> dict[str, str]:
        """Return the source of each of them."""
        return {**super().get_output_mapping(), **self._targets()}

    def _targets(self) -> dict[str, str]:
        """Return the copies with their sources."""
        return {f"{self.build_lib}/{FOLDER}/{PurePosixPath(file).name}": file for file in FILES}
