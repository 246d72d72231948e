"""Pictures: drawings in proof colours, cut into plates and printed with the grain of ink and paper."""
