"""A test in the user's own Excel or LibreOffice, of what no other computer can tell."""
