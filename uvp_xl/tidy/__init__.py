"""Proposals that a person may accept: other texts for a cell, and the changes they lead to."""
