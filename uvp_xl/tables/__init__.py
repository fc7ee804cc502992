"""Find the action tables in the grids of a workbook, with the theme of each."""
