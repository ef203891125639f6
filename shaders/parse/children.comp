// Parent of each node and its number among the siblings of the same role. A thread goes over the
// children of its nodes one after the other, from the last child to the first: the one before c is
// c - size(c). A run of children of one role gets its length at its last child; where a run has several,
// a second walk numbers them down. Nodes with very many children, and those that a thread has no turns
// left for, are left to parse/wide.
//@ reads  node.size node.role
//@ spare  node pt
//@ writes node.parent node.nth pt.s0
#include "lex/select.glsl"

// lavapipe ends all loops of a thread after 65,535 turns.
const uint BUDGET = 30000u;
const uint CHILDREN = 4000u;

void main() {
    // Eight threads share a run of nodes: see rustg/gpu/glsl.py.
    uint blocks = gl_NumWorkGroups.x * gl_WorkGroupSize.x / 8u;
    uint each = ((n_node + blocks - 1u) / blocks + 7u) & ~7u;
    uint first = (gl_GlobalInvocationID.x >> 3u) * each;
    uint end = min(first + each, n_node);
    uint next = first + (gl_GlobalInvocationID.x & 7u);
    // What is not to be kept goes behind the rows: a store that some lanes skip costs more.
    uint nowhere = n_node + gl_LocalInvocationIndex;
    uint i = nowhere;   // the node whose children are gone over
    uint all = 0u;      // nodes below it
    uint left = 0u;     // those that are not passed yet
    uint c = 0u;
    uint role = 0u;
    uint number = 0u;   // first walk: children of this run seen so far; second: those that are left
    uint last = 0u;     // first walk: last child of the run
    bool second = false;
    bool runs = false;  // some run has several
    uint steps = 0u;
    uint spent = 0u;
    while (next < end || left > 0u) {
        bool take = left == 0u && next < end;
        uint below = node_size(min(next, n_node - 1u)) - 1u;
        bool wide = take && below > 0u && spent > BUDGET;
        set_pt_s0(sel(take, next, n_pt + gl_LocalInvocationIndex), sel(wide, below, 0u));
        i = sel(take, next, i);
        next += sel(take, 8u, 0u);
        all = sel(take, below, all);
        left = sel(take, sel(wide, 0u, below), left);
        c = sel(take, i - 1u, c);
        number = sel(take, 0u, number);
        second = second && !take;
        runs = runs && !take;
        steps = sel(take, 0u, steps) + 1u;
        bool busy = left > 0u;
        uint at = sel(busy, c, nowhere);
        uint r = node_role(at);
        uint size = sel(busy, node_size(at), 0u);
        uint length = node_nth(at);
        bool same = number > 0u && r == role;
        role = r;
        left -= size;
        set_node_parent(sel(busy, c, nowhere), i);
        // First walk: the length of a run that ends here, or of the last one.
        bool ended = number > 1u && !same;
        uint count = sel(same, number + 1u, 1u);
        bool final = left == 0u && count > 1u;
        uint place = sel(ended || final, sel(same || ended, last, c), nowhere);
        uint value = sel(ended, number, count);
        runs = runs || (busy && (ended || final));
        last = sel(same, last, c);
        // Second walk: the number of this child.
        uint rest = sel(same, number, max(length, 1u)) - 1u;
        place = sel(second, c, place);
        value = sel(second, rest, value);
        number = sel(second, rest, count);
        set_node_nth(sel(busy, place, nowhere), value);
        c -= size;
        bool again = busy && left == 0u && runs && !second;
        left = sel(again, all, left);
        c = sel(again, i - 1u, c);
        number = sel(again, 0u, number);
        second = second || again;
        spent++;
        wide = wide || (left > 0u && steps > CHILDREN);
        if (wide) {
            C[CTL_PARSE_WIDE] = 1u;
            set_pt_s0(i, all);
            left = 0u;
        }
    }
}
