"""The reference workbooks: a readable data file, and what makes Excel files of it."""
