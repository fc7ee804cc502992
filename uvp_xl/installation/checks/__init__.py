"""What `uvp-xl doctor` looks at: one check per file."""
