"""What the user did on a report sheet since it was written: the same for every back end."""
