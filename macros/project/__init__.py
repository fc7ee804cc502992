"""Builder of vbaProject.bin from source, as specified in [MS-OVBA] and [MS-CFB], without Excel.

build_project({"Uvp": text}, ["ThisWorkbook", "Blad1"])  # the bytes of xl/vbaProject.bin
"""

from macros.project.document import Document
from macros.project.writing import build_project

__all__ = ["Document", "build_project"]
