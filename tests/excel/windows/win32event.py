"""A replacement of win32event: the cache of pywin32 needs a lock."""

WAIT_OBJECT_0, INFINITE = 0, -1


def CreateMutex(*_arguments):
    """Return a free lock."""
    return 1


def WaitForSingleObject(*_arguments):
    """It is free."""
    return 0


def ReleaseMutex(*_arguments):
    """Nothing."""


CloseHandle = ReleaseMutex
