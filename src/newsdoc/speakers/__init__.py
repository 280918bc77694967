"""Speakers: what a source is, what it can refer to, and who it is."""

from __future__ import annotations

from newsdoc.speakers.resolving import resolve_speakers
from newsdoc.speakers.revising import revise_names

__all__ = ["resolve_speakers", "revise_names"]
