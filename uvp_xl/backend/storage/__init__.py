"""Replace, back up and lock files on disk."""
