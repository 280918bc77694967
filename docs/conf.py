"""Sphinx configuration."""

from __future__ import annotations

import newsdoc

project = "newsdoc"
author = "The newsdoc developers"
copyright = "2026, the newsdoc developers"  # noqa: A001 - Sphinx fixes the name
release = newsdoc.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "sphinx.ext.doctest"]
html_theme = "furo"
html_title = f"newsdoc {release}"
exclude_patterns = ["_build"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_class_signature = "separated"
nitpicky = False
# The scheduled workflow checks links into the web (-b linkcheck); the suite checks all others.
linkcheck_timeout = 20
linkcheck_retries = 3
linkcheck_anchors = False
