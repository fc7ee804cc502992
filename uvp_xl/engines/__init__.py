"""Engines for xlwings: programs other than Excel that it can control."""
