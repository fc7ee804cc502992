"""Rules on the progress of actions: status, traffic light, percentage."""
