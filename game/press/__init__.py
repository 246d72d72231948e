"""The workshop: what is made when the game is built. Nothing here runs while somebody plays."""
