"""The sheets in a workbook that the program reads back: what people write on them counts."""
