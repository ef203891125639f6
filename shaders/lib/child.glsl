// Children of a syntax node by role. The loops have no branches inside: drivers take long over those.
//@ reads node.role node.size

// Last child with the role, or NONE.
uint child(uint n, uint role) {
    uint begin = n + 1u - node_size(n), end = n;
    bool run = end > begin;
    while (run) {
        uint c = end - 1u;
        bool found = node_role(c) == role;
        end -= found ? 0u : node_size(c);
        run = !found && end > begin;
    }
    return end > begin ? end - 1u : NONE;
}
