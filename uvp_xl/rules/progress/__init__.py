"""Rules on how far the actions are: status, traffic light, percentage."""
