// A round of evaluation: `match` on a known integer, with patterns that are literals, constants, ranges, names and `_`.
//@ rows cready
//@ reads cready.row
//@ reads node.kind node.data node.size node.role node.parent res.kind
#include "consteval/value.glsl"

const uint NO = 0u;
const uint YES = 1u;
const uint UNKNOWN = 2u;

uint first_of(uint n) { return n + 1u - node_size(n); }

// Whether the value at pattern end `p` is (below: at least | at most) v.
uint compare(uint p, Value v, uint how) {
    Value e = value_of(p);
    if (e.state != CVAL_KNOWN) return UNKNOWN;
    uint prim = v.prim != NONE ? v.prim : e.prim;
    uvec2 flip = uvec2(0u, prim_signed(prim) ? 0x80000000u : 0u);
    bool same = e.bits == v.bits;
    bool less = less64(e.bits ^ flip, v.bits ^ flip);
    bool r = how == 0u ? same : how == 1u ? less || same : how == 2u ? !less : !(less || same);
    return r ? YES : NO;
}

// How a pattern that is no or-pattern takes v.
uint takes(uint p, Value v) {
    uint kind = node_kind(p);
    if (kind == N_PAT_WILD) return YES;
    if (kind == N_PAT_BIND && res_kind(p) == RES_LOCAL) return node_size(p) == 1u ? YES : UNKNOWN;
    if (kind == N_PAT_LIT || kind == N_PAT_PATH || kind == N_PAT_BIND) return compare(p, v, 0u);
    if (kind != N_PAT_RANGE) return UNKNOWN;
    uint flags = node_data(p);
    uint at = p - 1u;
    uint low = YES;
    uint high = YES;
    if ((flags & RANGE_HI) != 0u) {
        high = compare(at, v, (flags & RANGE_INCLUSIVE) != 0u ? 2u : 3u);
        at -= node_size(at);
    }
    if ((flags & RANGE_LO) != 0u) low = compare(at, v, 1u);
    if (low == NO || high == NO) return NO;
    return low == YES && high == YES ? YES : UNKNOWN;
}

void run(uint k) {
    uint row = cready_row(k);
    uint n = cwork_node(row);
    bool mine = node_kind(n) == N_EXPR_MATCH && cwork_next(row) == CVAL_PENDING && node_size(n) > 1u;
    uint begin = mine ? first_of(n) : 0u;
    uint c = mine ? n - 1u : 0u;
    // The scrutinee is the first child: the subtree that begins where the match does.
    uint scrutinee = begin;
    bool climb = mine;
    while (climb) {
        climb = node_parent(scrutinee) != n;
        if (climb) scrutinee = node_parent(scrutinee);
    }
    Value v = opaque();
    if (mine) v = value_of(scrutinee);
    uint taken = NONE;
    bool unknown = false;
    uint steps = 0u;
    bool run = mine && v.state == CVAL_KNOWN;
    while (run) {
        // Arms from the last to the first: an earlier one overrides.
        if (node_kind(c) == N_ARM) {
            uint body = c - 1u;
            uint pat = body - node_size(body);
            uint how = UNKNOWN;
            if (node_role(body) == R_BODY && node_role(pat) == R_PAT) {
                if (node_kind(pat) != N_PAT_OR) {
                    how = takes(pat, v);
                } else {
                    how = NO;
                    uint e = pat - 1u;
                    uint tries = 0u;
                    bool more = true;
                    while (more) {
                        uint one = takes(e, v);
                        if (one == YES || (one == UNKNOWN && how == NO)) how = one;
                        tries++;
                        more = first_of(e) > first_of(pat) && tries < 256u;
                        if (more) e -= node_size(e);
                    }
                }
            }
            if (how == YES) {
                taken = body;
                unknown = false;
            } else if (how == UNKNOWN) {
                unknown = true;
            }
        }
        steps++;
        run = first_of(c) > begin && steps < 1024u;
        if (run) c -= node_size(c);
        else unknown = unknown || first_of(c) > begin;
    }
    if (mine) {
        if (v.state == CVAL_KNOWN) v = taken == NONE || unknown ? opaque() : value_of(taken);
        else if (v.state == CVAL_SHAPE) v = opaque();
        put(row, n, v);
    }
}
