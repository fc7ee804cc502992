"""A test of what only the user's own Excel or LibreOffice can show."""
