"""Names: candidates, what they name, and which of them name the same thing."""
