"""The article as a page for a browser: its text with everything that was found in it, marked."""
