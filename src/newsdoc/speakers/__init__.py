"""Speakers: what a source is, what it can refer to, and who it is."""

from __future__ import annotations

from newsdoc.speakers.resolving import resolve_speakers

__all__ = ["resolve_speakers"]
