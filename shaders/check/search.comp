// Looks for a value that no arm of a match (or no irrefutable pattern) matches.
//
// A partial value is a stack of decisions, each of which fixes one part of it: a variant, an interval of integers, a
// length.  The first arm that the decisions do not rule out asks for the next one; when all arms are ruled out the
// decisions are a witness, and the search goes back to the last decision that has another choice.  A decision
// considers only constructors that no pattern mentions, if there are any: if those are covered, so are all.
// Same question as Maranget, "Warnings for pattern matching" (2007), same witnesses as rustc.
//@ rows csearch
//@ reads node.kind node.parent node.role node.nth node.size node.data node.tok node.first_tok node.last_tok tok.lo tok.hi
//@ reads node_ty.ty node_ty.adj_ty node_ty.callee node_ty.data res.kind res.id cval.state cval.lo cval.hi
//@ reads ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.parent def.nth def.n_member
//@ reads cnode.next cnode.first cnode.check csearch.node csearch.at
//@ writes cnode.parent cnode.field cnode.pos cnode.acc csearch.rows csearch.state cstate.word
//@ writes witness.node witness.number witness.parent witness.field witness.kind witness.ty witness.value witness.lo witness.lo_hi
//@ writes witness.hi witness.hi_hi
//@ consts node_class
//@ params write
#include "check/int64.glsl"
#include "check/head.glsl"
#include "lib/diag.glsl"

const uint DEPTH = 24u, SHOWN = 3u, MAX_STEPS = 20000u, MAX_WITNESSES = 500u;
// Loop iterations that one invocation makes in one dispatch, about: lavapipe (Mesa 22.3) ends all loops after 65,535.
const uint BUDGET = 5000u, MAX_PATTERN = 1000u;
const uint CONFLICT = 0u, UNKNOWN = 1u, MATCHES = 2u;

uint e_parent[DEPTH], e_field[DEPTH], e_kind[DEPTH], e_ty[DEPTH], e_value[DEPTH], e_mode[DEPTH];
uvec2 e_lo[DEPTH], e_hi[DEPTH];
uint depth_, open_, work_ = 0u;

uint find_decision(uint parent, uint field) {
    uint found = POS_OPEN;
    for (uint i = 0u; i < depth_; i++) if (e_parent[i] == parent && e_field[i] == field) found = i;
    return found;
}

// Whether decision `e` may have parts as pattern `n` (head already read) has them.
bool fits(uint e) {
    uint k = e_kind[e];
    if (h_kind == H_SINGLE) return true;
    if (h_kind == H_VARIANT) return k == WIT_VARIANT && e_value[e] == h_value;
    if (h_kind == H_LENGTH) return k == WIT_LENGTH ? (h_open ? e_value[e] >= h_value : e_value[e] == h_value) : h_open;
    if (h_kind == H_INT) return k == WIT_INT && le64(h_lo, e_lo[e]) && le64(e_hi[e], h_hi);
    return false;
}

// Compares pattern `root` with the decisions; open_ becomes the first pattern that asks for another one.
uint compare(uint root) {
    uint first = root + 1u - node_size(root);
    open_ = NONE;
    uint n = root;
    bool run = true;
    while (run) {
        if (is_pattern(n)) {
            uint p = node_parent(n), parent = NONE, field = 0u, pos = POS_DEAD;
            bool live = true;
            if (n != root) {
                live = cnode_pos(p) != POS_DEAD;
                parent = cnode_parent(p);
                field = cnode_field(p);
                uint pk = node_kind(p);
                if (live && has_parts(pk)) {
                    uint e = cnode_pos(p);
                    read_head(p);
                    live = e != POS_OPEN;
                    if (live) live = fits(e);
                    if (live) {
                        parent = e;
                        field = part_index(n, p, e_kind[e] == WIT_LENGTH ? e_value[e] : NONE);
                    }
                } else if (pk == N_PAT_RANGE) {
                    live = false;
                }
            }
            if (live) pos = find_decision(parent, field);
            set_cnode_parent(n, parent);
            set_cnode_field(n, field);
            set_cnode_pos(n, pos);
            set_cnode_acc(n, node_kind(n) == N_PAT_OR ? CONFLICT : MATCHES);
        }
        run = n != first;
        n--;
    }
    uint result = MATCHES;
    for (n = first; n <= root; n++) {
        if (is_pattern(n) && cnode_pos(n) != POS_DEAD) {
            read_head(n);
            result = cnode_acc(n);
            uint e = cnode_pos(n);
            if (h_kind > H_PASS) {
                if (e == POS_OPEN) {
                    result = UNKNOWN;
                    if (open_ == NONE) open_ = n;
                } else if (!fits(e)) {
                    result = CONFLICT;
                }
            }
            if (n != root) {
                uint p = node_parent(n), acc = cnode_acc(p);
                set_cnode_acc(p, node_kind(p) == N_PAT_OR ? max(acc, result) : min(acc, result));
            }
        }
    }
    return result;
}

// What the patterns at (parent, field) mention: variants or lengths as bits, intervals around x.
uint s_mask[8], s_length;
bool s_cover;
uvec2 s_cover_hi, s_next_lo, s_end;

void mention(uint n, uint parent, uint field, uvec2 x) {
    if (cnode_pos(n) == POS_DEAD || cnode_parent(n) != parent || cnode_field(n) != field) return;
    read_head(n);
    if (h_kind == H_VARIANT && h_value < 256u) s_mask[h_value >> 5] |= 1u << (h_value & 31u);
    if (h_kind == H_LENGTH) {
        s_length = max(s_length, h_open ? h_value : h_value + 1u);
        for (uint i = h_value; i < (h_open ? 256u : min(h_value + 1u, 256u)); i++) s_mask[i >> 5] |= 1u << (i & 31u);
    }
    if (h_kind == H_INT) {
        if (le64(h_lo, x) && le64(x, h_hi)) {
            s_cover = true;
            s_cover_hi = max64(s_cover_hi, h_hi);
            s_end = min64(s_end, h_hi);
        } else if (lt64(x, h_lo)) {
            s_next_lo = min64(s_next_lo, h_lo);
        }
    }
}

uint pattern_of(uint arm) {
    uint c = arm - 1u - node_size(arm - 1u);
    if (node_role(c) == R_GUARD) c -= node_size(c);
    return c;
}
bool guarded(uint arm) { return node_role(arm - 1u - node_size(arm - 1u)) == R_GUARD; }

bool bit(uint v) { return v < 256u && (s_mask[v >> 5] & (1u << (v & 31u))) != 0u; }

// State of the search, kept over dispatches: what it does, next arm, the interval's start, and its counts.
const uint DO_COMPARE = 0u, DO_BACK = 1u, DO_SCAN = 2u;
uint do_, arm_, total_, row_, steps_;
uvec2 x_;

// Starts moving decision k (the last one) to its next choice. Modes: 0 fresh, 1 only what is not mentioned, 2 all.
void start_advance(uint i, uint k, uint first_arm) {
    depth_ = k;
    uint kind = e_kind[k];
    if (kind == WIT_SINGLE || kind == WIT_OTHER) {
        bool fresh = e_mode[k] == 0u;
        e_mode[k] = 1u;
        depth_ = fresh ? k + 1u : k;
        do_ = fresh ? DO_COMPARE : DO_BACK;
        arm_ = first_arm;
        return;
    }
    do_ = DO_SCAN;
    x_ = uvec2(0u);
    if (kind == WIT_INT) {
        x_ = type_low(e_ty[k]);
        if (e_mode[k] != 0u) {
            if (le64(type_high(e_ty[k]), e_hi[k])) do_ = DO_BACK;
            x_ = inc64(e_hi[k]);
        }
    }
}

void start_scan(uint first_arm) {
    for (uint j = 0u; j < 8u; j++) s_mask[j] = 0u;
    s_length = 0u;
    s_cover = false;
    s_cover_hi = uvec2(0u);
    s_next_lo = s_end = uvec2(NONE);
    arm_ = first_arm;
}

// After a scan of all arms for decision k = depth_: its next choice, another scan, or back.
void end_scan(uint first_arm) {
    uint k = depth_, kind = e_kind[k], t = e_ty[k];
    bool found = false, again = false;
    if (kind == WIT_INT) {
        uvec2 top = type_high(t), x = x_;
        if (ty_kind(t) == TK_CHAR && x.x >= 0xD800u && x.x < 0xE000u) x = uvec2(0xE000u, 0u);
        uvec2 end = s_next_lo == uvec2(NONE) ? top : min64(top, dec64(s_next_lo));
        if (ty_kind(t) == TK_CHAR && x.x < 0xD800u) end = min64(end, uvec2(0xD7FFu, 0u));
        if (e_mode[k] < 2u && s_cover) {
            again = lt64(s_cover_hi, top);
            if (again) {
                x_ = inc64(s_cover_hi);
            } else if (e_mode[k] == 0u) {
                // All is mentioned: go through the pieces that the patterns cut the type into.
                e_mode[k] = 2u;
                x_ = type_low(t);
                again = true;
            }
        } else {
            if (e_mode[k] == 0u) e_mode[k] = 1u;
            found = true;
            e_lo[k] = x;
            e_hi[k] = e_mode[k] == 2u && s_cover ? min64(end, s_end) : end;
        }
    } else {
        bool length = kind == WIT_LENGTH || kind == WIT_OPEN_LENGTH;
        uint count = length ? min(s_length + 1u, 255u) : def_n_member(ty_data(t)), start = e_mode[k] == 0u ? 0u : e_value[k] + 1u;
        bool missing = false;
        for (uint v = 0u; v < min(count, 256u); v++) missing = missing || !bit(v);
        if (count > 256u) missing = false;
        for (uint v = start; v < count && !found; v++)
            if (!missing || !bit(v)) {
                found = true;
                e_value[k] = v;
                if (length) e_kind[k] = v + 1u == count ? WIT_OPEN_LENGTH : WIT_LENGTH;
            }
        e_mode[k] = 1u;
        work_ += 2u * min(count, 256u);
    }
    if (found) depth_ = k + 1u;
    do_ = found ? DO_COMPARE : again ? DO_SCAN : DO_BACK;
    start_scan(first_arm);
}

uint at_state_;
void keep(bool load, inout uint word) {
    if (load) word = cstate_word(at_state_);
    else set_cstate_word(at_state_, word);
    at_state_++;
}
void keep64(bool load, inout uvec2 words) {
    uint a = words.x, b = words.y;
    keep(load, a);
    keep(load, b);
    words = uvec2(a, b);
}

// Stores the state of the search, or loads it.
void keep_state(uint i, bool load) {
    at_state_ = i * CS_WORDS;
    keep(load, do_);
    keep(load, arm_);
    keep(load, total_);
    keep(load, row_);
    keep(load, steps_);
    keep(load, depth_);
    keep64(load, x_);
    uint cover = s_cover ? 1u : 0u;
    keep(load, cover);
    s_cover = cover != 0u;
    keep(load, s_length);
    keep64(load, s_cover_hi);
    keep64(load, s_next_lo);
    keep64(load, s_end);
    for (uint j = 0u; j < 8u; j++) keep(load, s_mask[j]);
    // The decision that is being moved lies just above the others.
    for (uint k = 0u; k <= min(depth_, DEPTH - 1u); k++) {
        keep(load, e_parent[k]);
        keep(load, e_field[k]);
        keep(load, e_kind[k]);
        keep(load, e_ty[k]);
        keep(load, e_value[k]);
        keep(load, e_mode[k]);
        keep64(load, e_lo[k]);
        keep64(load, e_hi[k]);
    }
    work_ += 12u * depth_ + 40u;
}

void put_witness(uint i, uint row, uint number) {
    for (uint k = 0u; k < depth_; k++) {
        uint r = row + k;
        set_witness_node(r, i);
        set_witness_number(r, number);
        set_witness_parent(r, e_parent[k]);
        set_witness_field(r, e_field[k]);
        set_witness_kind(r, e_kind[k]);
        set_witness_ty(r, e_ty[k]);
        set_witness_value(r, e_value[k]);
        set_witness_lo(r, e_lo[k].x);
        set_witness_lo_hi(r, e_lo[k].y);
        set_witness_hi(r, e_hi[k].x);
        set_witness_hi_hi(r, e_hi[k].y);
    }
}

void run(uint c) {
    uint state = csearch_state(c), i = csearch_node(c);
    if (state == CS_DONE || (p_write != 0u && csearch_rows(c) == 0u)) return;
    if (work_ > BUDGET) {
        atomicOr(C[CTL_CHANGED], 1u);
        return;
    }
    uint what = cnode_check(i);
    bool is_match = what == CNF_MATCH;
    uint first = is_match ? cnode_first(i) : i, base = p_write != 0u ? csearch_at(c) : 0u;
    bool resumed = state == CS_SUSPENDED, gave_up = false, finished = false, too_large = false;
    do_ = DO_COMPARE;
    arm_ = first;
    total_ = row_ = steps_ = depth_ = 0u;
    if (resumed) keep_state(c, true);
    while (!finished && work_ < BUDGET) {
        uint arm = arm_, verdict = CONFLICT;
        bool end = arm == NONE;
        if (do_ != DO_BACK && !end) {
            uint root = is_match ? pattern_of(arm) : arm;
            too_large = too_large || node_size(root) > MAX_PATTERN;
            bool looks = !too_large && (do_ == DO_SCAN || !is_match || !guarded(arm));
            if (looks) verdict = compare(root);
            work_ += 2u + (looks ? node_size(root) * (4u + depth_) : 0u);
            if (do_ == DO_SCAN && verdict != CONFLICT)
                for (uint n = root + 1u - node_size(root); n <= root; n++)
                    if (is_pattern(n)) mention(n, e_parent[depth_], e_field[depth_], x_);
            arm_ = is_match ? cnode_next(arm) : NONE;
        }
        if (do_ == DO_SCAN) {
            if (end) end_scan(first);
        } else if (do_ == DO_COMPARE && verdict == UNKNOWN) {
            uint k = depth_, open = open_;
            steps_++;
            gave_up = k == DEPTH || open == NONE;
            if (!gave_up) {
                read_head(open);
                e_parent[k] = cnode_parent(open);
                e_field[k] = cnode_field(open);
                e_kind[k] = h_kind == H_SINGLE ? WIT_SINGLE : h_kind == H_VARIANT ? WIT_VARIANT : h_kind == H_INT ? WIT_INT
                    : h_kind == H_LENGTH ? WIT_LENGTH : WIT_OTHER;
                e_ty[k] = node_ty_ty(open);
                e_value[k] = 0u;
                e_mode[k] = 0u;
                e_lo[k] = e_hi[k] = uvec2(0u);
                start_advance(i, k, first);
                if (do_ == DO_SCAN) start_scan(first);
            }
        } else if (do_ == DO_COMPARE && (end || verdict == MATCHES)) {
            if (end) {
                if (total_ < SHOWN) {
                    if (p_write != 0u) put_witness(i, base + row_, total_);
                    row_ += depth_;
                }
                total_++;
            }
            do_ = DO_BACK;
        } else if (do_ == DO_BACK) {
            finished = depth_ == 0u;
            if (!finished) {
                start_advance(i, depth_ - 1u, first);
                if (do_ == DO_SCAN) start_scan(first);
            }
            work_++;
        }
        if (gave_up || too_large || steps_ > MAX_STEPS || total_ >= MAX_WITNESSES) finished = true;
    }
    set_csearch_state(c, finished ? CS_DONE : CS_SUSPENDED);
    if (!finished) {
        keep_state(c, false);
        atomicOr(C[CTL_CHANGED], 1u);
        return;
    }
    if (too_large || gave_up || steps_ > MAX_STEPS) {
        if (p_write == 0u) report_large(i);
        return;
    }
    if (total_ == 0u) return;
    if (p_write != 0u) {
        uint row = base + row_;
        set_witness_node(row, i);
        set_witness_number(row, total_);
        set_witness_parent(row, NONE);
        set_witness_field(row, 0u);
        set_witness_kind(row, WIT_TOTAL);
        set_witness_value(row, total_);
        return;
    }
    set_csearch_rows(c, row_ + 1u);
    report(i, what);
}
