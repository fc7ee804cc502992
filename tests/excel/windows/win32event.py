"""A stand-in for win32event: the cache of pywin32 asks for a lock."""

WAIT_OBJECT_0, INFINITE = 0, -1


def CreateMutex(*_arguments):
    """A lock that nobody else has."""
    return 1


def WaitForSingleObject(*_arguments):
    """It is free."""
    return 0


def ReleaseMutex(*_arguments):
    """Nothing."""


CloseHandle = ReleaseMutex
