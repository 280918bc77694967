"""Articles of our own with everything that a reader finds in them, and how well a parse agrees."""
