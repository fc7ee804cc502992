"""vbaProject.bin from source: what [MS-OVBA] and [MS-CFB] prescribe, without Excel.

project({"Uvp": text}, ["ThisWorkbook", "Blad1"])  # the bytes of xl/vbaProject.bin
"""

from macros.project.document import Document
from macros.project.writing import project

__all__ = ["Document", "project"]
