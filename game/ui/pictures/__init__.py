"""Pictures drawn by code: a linocut in five inks on a weaver's loom."""
