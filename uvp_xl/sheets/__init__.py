"""The sheets that the program makes, as plain data, and how it recognises them."""
