// Parent of each node and its number among the siblings of the same role. A thread goes over the
// children of one node from the last to the first: the one before c is c - size(c). Nodes with very
// many children, and those that a thread has no turns left for, are left to parse/wide.
//@ rows   node
//@ reads  node.size node.role
//@ writes node.parent node.nth pt.s0

// lavapipe ends all loops of a thread after 65,535 turns.
const uint BUDGET = 20000u;
const uint CHILDREN = 2000u;
uint spent = 0u;

void run(uint i) {
    uint c = i;
    uint left = node_size(i) - 1u;
    uint role = 0u;
    uint number = 0u;   // children of this role seen so far in this run
    uint last = 0u;     // the first of them
    uint most = spent < BUDGET ? spent + CHILDREN : spent;
    while (left > 0u && spent < most) {
        c--;
        set_node_parent(c, i);
        uint r = node_role(c);
        if (r != role && number > 0u) {
            uint k = last;
            while (number > 0u) { number--; set_node_nth(k, number); k -= node_size(k); spent++; }
        }
        if (number == 0u) { role = r; last = c; }
        number++;
        left -= node_size(c);
        c = c - node_size(c) + 1u;
        spent++;
    }
    set_pt_s0(i, left == 0u ? 0u : node_size(i) - 1u);
    if (left != 0u) C[CTL_PARSE_WIDE] = 1u;
    uint k = last;
    while (number > 0u) { number--; set_node_nth(k, number); k -= node_size(k); spent++; }
    spent++;
}
