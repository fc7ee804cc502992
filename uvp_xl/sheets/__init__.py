"""The sheets of the program as plain data, and the marks by which it recognises them."""
