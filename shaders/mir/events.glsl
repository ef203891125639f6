// Indices of enter and exit of a node in the Euler tour; mnode.pos0 holds the depth at this time.
uint enter_event(uint n) { return 2u * (n + 1u - node_size(n)) + mnode_pos0(n); }
uint exit_event(uint n) { return 2u * n + 1u + mnode_pos0(n); }
