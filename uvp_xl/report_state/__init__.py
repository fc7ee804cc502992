"""Changes that the user made to a report sheet since it was written, for every back end."""
