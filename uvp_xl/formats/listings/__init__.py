"""What commands print for a person: lines of text with the style in which a terminal shows them."""
