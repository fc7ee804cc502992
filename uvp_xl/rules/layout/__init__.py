"""Rules on the layout of the tables: hidden rows, and headings that were not understood."""
