"""How the tables lie on their sheets: hidden rows, and headings that were not understood."""
