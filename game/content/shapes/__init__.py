"""The shape of each kind of file, as pydantic models: which keys, which types, which words."""
