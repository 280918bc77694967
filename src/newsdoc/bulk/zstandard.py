"""Files packed with Zstandard, read so that one that breaks off is an error and not a shorter text."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, Any, Final

from newsdoc.interchange.extras import load_extra

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK: Final = 1 << 17


class Unpacked(io.RawIOBase):
    """The bytes of a packed stream, frame after frame."""

    def __init__(self, raw: IO[bytes]) -> None:
        """Take the packed stream; raise ``MissingExtraError`` when nothing can unpack it."""
        self._zstandard: Any = load_extra("zstandard", "cli")
        self._raw = raw
        self._frame: Any = None
        self._waiting = memoryview(b"")

    def readable(self) -> bool:
        """Tell that this can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read what fits.

        Raises:
            OSError: the stream is not packed with Zstandard.
            EOFError: it breaks off inside a frame.
        """
        view = memoryview(buffer).cast("B")
        while not self._waiting:
            packed = self._frame.unused_data if self._frame is not None and self._frame.eof else b""
            packed = packed or self._raw.read(_CHUNK)
            if not packed:
                self._check_end()
                return 0
            self._waiting = memoryview(self._unpack(packed))
        count = min(len(view), len(self._waiting))
        view[:count] = self._waiting[:count]
        self._waiting = self._waiting[count:]
        return count

    def _unpack(self, packed: bytes) -> bytes:
        if self._frame is None or self._frame.eof:
            self._frame = self._zstandard.ZstdDecompressor().decompressobj()
        try:
            return bytes(self._frame.decompress(packed))
        except self._zstandard.ZstdError as error:
            raise OSError(str(error)) from error

    def _check_end(self) -> None:
        if self._frame is not None and not self._frame.eof:
            message = "Compressed file ended before the end of a frame"
            raise EOFError(message)
