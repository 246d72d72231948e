"""The advisers on the screens: what they say, what they expect, and how right they were."""
