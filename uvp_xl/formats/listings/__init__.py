"""The lines that commands print for a person, each with its style on a terminal."""
