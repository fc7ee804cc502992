"""Proposals that a person may accept: what could stand in a cell instead, and what was accepted."""
