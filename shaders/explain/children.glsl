// Walks over children, from the last to the first; NONE where there is none.
//@ reads node.size node.role

uint last_child(uint n) { return node_size(n) > 1u ? n - 1u : NONE; }
uint prev_child(uint n, uint c) { return c + 1u - node_size(c) == n + 1u - node_size(n) ? NONE : c - node_size(c); }
// Last child with the role.
uint child(uint n, uint role) {
    uint c = last_child(n);
    uint found = NONE;
    uint steps = 0u;
    while (c != NONE && found == NONE && steps < 8192u) {
        if (node_role(c) == role) found = c;
        c = prev_child(n, c);
        steps++;
    }
    return found;
}
