// Bytes of nodes.
//@ reads node.first_tok node.last_tok
uint lo_of(uint n) { return tok_lo(node_first_tok(n)); }
uint hi_of(uint n) { return tok_hi(node_last_tok(n)); }
