"""What this program needs on a computer, what it puts there for Excel, and what is missing."""
