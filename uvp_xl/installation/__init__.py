"""The installation: what this program needs, what it installs for Excel, and what is missing."""
