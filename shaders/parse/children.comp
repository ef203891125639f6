// Parent of each node and its number among the siblings of the same role. A thread goes over the
// children of one node from the last to the first: the one before c is c - size(c).
//@ rows   node
//@ reads  node.size node.role
//@ writes node.parent node.nth
void run(uint i) {
    uint least = i - node_size(i) + 1u;
    uint c = i;
    uint left = node_size(i) - 1u;
    uint role = 0u;
    uint number = 0u;   // children of this role seen so far in this run
    uint last = 0u;     // the first of them
    while (left > 0u) {
        c--;
        set_node_parent(c, i);
        uint r = node_role(c);
        if (r != role && number > 0u) {
            uint k = last;
            while (number > 0u) { number--; set_node_nth(k, number); k -= node_size(k); }
        }
        if (number == 0u) { role = r; last = c; }
        number++;
        left -= node_size(c);
        c = c - node_size(c) + 1u;
    }
    uint k = last;
    while (number > 0u) { number--; set_node_nth(k, number); k -= node_size(k); }
}
