"""What an operating system's error about a file means for the person who must mend it."""

import errno
from enum import Enum
from typing import Final

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class DiskFault(Enum):
    """Who can mend it: whoever makes room, whoever gives rights, or whoever looks after the disk."""

    FULL = "full"
    READ_ONLY = "read_only"
    OTHER = "other"


def kind_of(error: OSError) -> DiskFault:
    """Sort an error of reading or writing a file."""
    if error.errno in _FULL:
        return DiskFault.FULL
    return DiskFault.READ_ONLY if error.errno in _READ_ONLY else DiskFault.OTHER
