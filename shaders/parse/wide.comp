// Parents and numbers of the children of wide nodes, in rounds: first from the last child to the
// first, with the length of each run of one role written at its last child; then once more to number
// each run down. pt.s0: descendants that are left; pt.s1: children of this run seen (first walk) or
// left (second), and 1 << 31 in the second walk; pt.s2: last child of the run.
//@ rows   node
//@ pick   32
//@ reads  node.size node.role
//@ writes node.parent node.nth pt.s0 pt.s1 pt.s2
const uint BUDGET = 40000u;
const uint SECOND = 0x80000000u;
uint spent = 0u;

bool wants(uint i) { return pt_s0(i) != 0u; }

void run(uint i) {
    uint left = pt_s0(i);
    spent++;
    if (left == 0u) return;
    uint base = i - node_size(i) + 1u;
    uint run_ = pt_s1(i);
    uint last = pt_s2(i);
    while (left > 0u && spent < BUDGET) {
        spent++;
        uint c = base + left - 1u;
        uint number = run_ & ~SECOND;
        if (run_ < SECOND) {
            set_node_parent(c, i);
            bool same = number > 0u && node_role(c) == node_role(last);
            if (!same && number > 0u) set_node_nth(last, number);
            last = same ? last : c;
            run_ = same ? number + 1u : 1u;
        } else {
            number = number == 0u ? node_nth(c) : number;
            set_node_nth(c, number - 1u);
            run_ = SECOND | (number - 1u);
        }
        left -= clamp(node_size(c), 1u, left);
        if (left == 0u && run_ < SECOND) {
            set_node_nth(last, run_);
            run_ = SECOND;
            left = node_size(i) - 1u;
        }
    }
    if (left > 0u) C[CTL_CHANGED] = 1u;
    set_pt_s0(i, left);
    set_pt_s1(i, run_);
    set_pt_s2(i, last);
}
