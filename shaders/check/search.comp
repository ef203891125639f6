// Looks for a value that no arm of a match (or no irrefutable pattern) matches.
//
// A partial value is a stack of decisions, each of which fixes one part of it: a variant, an interval of integers, a
// length.  The first arm that the decisions do not rule out asks for the next one; when all arms are ruled out the
// decisions are a witness, and the search goes back to the last decision that has another choice.  A decision
// considers only constructors that no pattern mentions, if there are any: if those are covered, so are all.
// Same question as Maranget, "Warnings for pattern matching" (2007), same witnesses as rustc.
//@ rows csearch
//@ reads node.parent node.role node.size node_ty.ty ty.kind ty.data def.n_member
//@ reads cnode.next cnode.first cnode.check csearch.node csearch.at
//@ reads cnode.head cnode.value cnode.part cnode.lo cnode.lo_hi cnode.hi cnode.hi_hi
//@ writes cnode.parent cnode.field cnode.pos cnode.acc csearch.rows csearch.total csearch.state cstate.word
//@ writes witness.node witness.number witness.parent witness.field witness.kind witness.ty witness.value witness.lo witness.lo_hi
//@ writes witness.hi witness.hi_hi
//@ params write
#include "check/int64.glsl"
#include "check/range.glsl"

const uint DEPTH = 24u, SHOWN = 5u, MAX_STEPS = 20000u, MAX_WITNESSES = 500u;
// Loop iterations that one invocation makes in one dispatch, about: lavapipe (Mesa 22.3) ends all loops after 65,535.
const uint BUDGET = 5000u, MAX_PATTERN = 1000u;
const uint CONFLICT = 0u, UNKNOWN = 1u, MATCHES = 2u;

// Decisions: words by name, as they are kept over dispatches.
const uint E_PARENT = 0u, E_FIELD = 1u, E_KIND = 2u, E_TY = 3u, E_VALUE = 4u, E_LO = 5u, E_HI = 7u, E_MODE = 9u, E_WORDS = 10u;
// All that is kept over dispatches: what is done, next arm, number of decisions, witnesses, rows and steps so far; then
// for a scan the start of the interval that is looked for, and what mention() found; then the decisions.
const uint K_DO = 0u, K_ARM = 1u, K_DEPTH = 2u, K_TOTAL = 3u, K_ROW = 4u, K_STEPS = 5u, K_X = 6u;
const uint K_COVER = 8u, K_LENGTH = 9u, K_COVER_HI = 10u, K_NEXT_LO = 12u, K_END = 14u, K_MASK = 16u, K_DECISIONS = 24u;
uint kept[K_DECISIONS + DEPTH * E_WORDS];
uvec2 kept64(uint at) { return uvec2(kept[at], kept[at + 1u]); }
void keep64(uint at, uvec2 v) {
    kept[at] = v.x;
    kept[at + 1u] = v.y;
}
uint e(uint k, uint name) { return kept[K_DECISIONS + k * E_WORDS + name]; }
uvec2 e64(uint k, uint name) { return kept64(K_DECISIONS + k * E_WORDS + name); }
void set_e(uint k, uint name, uint v) { kept[K_DECISIONS + k * E_WORDS + name] = v; }
void set_e64(uint k, uint name, uvec2 v) { keep64(K_DECISIONS + k * E_WORDS + name, v); }
uint depth_, open_, work_ = 0u;

// Head of the pattern that is looked at: kind, variant or number of elements, interval (see check/heads.comp).
uint h_flags, h_kind, h_value;
bool h_open;
uvec2 h_lo, h_hi;

void read_head(uint n) {
    h_flags = cnode_head(n);
    h_kind = h_flags & H_KIND;
    h_open = (h_flags & H_OPEN) != 0u;
    h_value = cnode_value(n);
    h_lo = uvec2(cnode_lo(n), cnode_lo_hi(n));
    h_hi = uvec2(cnode_hi(n), cnode_hi_hi(n));
}

uint find_decision(uint parent, uint field) {
    uint found = POS_OPEN;
    for (uint i = 0u; i < depth_; i++) if (e(i, E_PARENT) == parent && e(i, E_FIELD) == field) found = i;
    return found;
}

// Whether decision `d` may have parts as the pattern (head already read) has them.
bool fits(uint d) {
    uint k = e(d, E_KIND), v = e(d, E_VALUE);
    bool more = h_open && v >= h_value, same = v == h_value || more;
    bool above = le64(h_lo, e64(d, E_LO)), below = le64(e64(d, E_HI), h_hi);
    bool result = h_kind == H_SINGLE;
    if (h_kind == H_VARIANT) result = k == WIT_VARIANT && v == h_value;
    if (h_kind == H_LENGTH) result = k == WIT_LENGTH ? same : h_open;
    if (h_kind == H_INT) result = k == WIT_INT && above && below;
    return result;
}

const uint FITS = 4u;  // in cnode.acc, beside the result: the decision made there fits the pattern

// Compares pattern `root` with the decisions; open_ becomes the first pattern that asks for another one.
uint compare(uint root) {
    uint first = root + 1u - node_size(root);
    open_ = NONE;
    uint n = root;
    bool run = true;
    while (run) {
        read_head(n);
        if (h_flags != H_NONE) {
            uint parent = NONE, field = 0u, pos = POS_DEAD, acc = (h_flags & H_OR) != 0u ? CONFLICT : MATCHES;
            bool live = true;
            if (n != root) {
                uint p = node_parent(n), d = cnode_pos(p), above = cnode_head(p);
                live = d != POS_DEAD;
                parent = cnode_parent(p);
                field = cnode_field(p);
                if (live && (above & H_PARTS) != 0u) {
                    live = (cnode_acc(p) & FITS) != 0u;
                    if (live) {
                        parent = d;
                        field = cnode_part(n);
                        uint from_end = field - PART_FROM_END;
                        if (field >= PART_FROM_END) field = e(d, E_KIND) == WIT_LENGTH ? e(d, E_VALUE) - from_end : 0x8000u + from_end;
                    }
                } else if ((above & H_RANGE) != 0u) {
                    live = false;
                }
            }
            if (live) {
                pos = find_decision(parent, field);
                if (pos != POS_OPEN) acc |= fits(pos) ? FITS : 0u;
            }
            set_cnode_parent(n, parent);
            set_cnode_field(n, field);
            set_cnode_pos(n, pos);
            set_cnode_acc(n, acc);
        }
        run = n != first;
        n--;
    }
    uint result = MATCHES;
    for (n = first; n <= root; n++) {
        uint head = cnode_head(n), d = cnode_pos(n);
        if (head != H_NONE && d != POS_DEAD) {
            uint acc = cnode_acc(n);
            result = acc & 3u;
            if ((head & H_KIND) > H_PASS) {
                if (d == POS_OPEN) {
                    result = UNKNOWN;
                    if (open_ == NONE) open_ = n;
                } else if ((acc & FITS) == 0u) {
                    result = CONFLICT;
                }
            }
            if (n != root) {
                uint p = node_parent(n);
                acc = cnode_acc(p);
                uint both = min(acc & 3u, result), either = max(acc & 3u, result);
                set_cnode_acc(p, (acc & FITS) | ((cnode_head(p) & H_OR) != 0u ? either : both));
            }
        }
    }
    return result;
}

// What the patterns at (parent, field) mention: variants or lengths as bits, intervals around x.

void mention(uint n, uint parent, uint field, uvec2 x) {
    bool live = cnode_pos(n) != POS_DEAD, here = cnode_parent(n) == parent, same = cnode_field(n) == field;
    read_head(n);
    if (!(live && here && same)) h_kind = H_NONE;
    if (h_kind == H_VARIANT || h_kind == H_LENGTH) {
        uint next = h_value + 1u, end = h_open ? 256u : min(next, 256u);
        kept[K_LENGTH] = max(kept[K_LENGTH], h_open ? h_value : next);
        for (uint i = h_value; i < end; i++) kept[K_MASK + (i >> 5)] |= 1u << (i & 31u);
    }
    if (h_kind == H_INT) {
        bool above = lt64(x, h_lo), below = lt64(h_hi, x);
        if (above) {
            keep64(K_NEXT_LO, min64(kept64(K_NEXT_LO), h_lo));
        } else if (!below) {
            kept[K_COVER] = 1u;
            keep64(K_COVER_HI, max64(kept64(K_COVER_HI), h_hi));
            keep64(K_END, min64(kept64(K_END), h_hi));
        }
    }
}

bool bit(uint v) { return v < 256u && (kept[K_MASK + (v >> 5)] & (1u << (v & 31u))) != 0u; }

const uint DO_COMPARE = 0u, DO_BACK = 1u, DO_SCAN = 2u;
uint do_, arm_;

// Starts moving decision k (the last one) to its next choice. Modes: 0 fresh, 1 only what is not mentioned, 2 all.
void start_advance(uint k, uint first_arm, uvec2 low, uvec2 high) {
    depth_ = k;
    uint kind = e(k, E_KIND), mode = e(k, E_MODE);
    bool single = kind == WIT_SINGLE || kind == WIT_OTHER, fresh = mode == 0u;
    do_ = DO_SCAN;
    keep64(K_X, low);
    if (single) {
        set_e(k, E_MODE, 1u);
        if (fresh) depth_ = k + 1u;
        do_ = fresh ? DO_COMPARE : DO_BACK;
        arm_ = first_arm;
    } else if (kind == WIT_INT && !fresh) {
        uvec2 hi = e64(k, E_HI);
        if (le64(high, hi)) do_ = DO_BACK;
        keep64(K_X, inc64(hi));
    }
}

void start_scan(uint first_arm) {
    for (uint j = 0u; j < 8u; j++) kept[K_MASK + j] = 0u;
    kept[K_LENGTH] = 0u;
    kept[K_COVER] = 0u;
    keep64(K_COVER_HI, uvec2(0u));
    keep64(K_NEXT_LO, uvec2(NONE));
    keep64(K_END, uvec2(NONE));
    arm_ = first_arm;
}

// After a scan of all arms for decision k = depth_: its next choice, another scan, or back.
void end_scan(uvec2 low, uvec2 top) {
    uint k = depth_, kind = e(k, E_KIND), t = e(k, E_TY), mode = e(k, E_MODE), next_mode = mode == 0u ? 1u : mode;
    bool found = false, again = false, covered = kept[K_COVER] != 0u;
    if (kind == WIT_INT) {
        uvec2 x = kept64(K_X), end = top;
        bool character = ty_kind(t) == TK_CHAR, low_half = x.x < 0xD800u;
        if (character && x.x - 0xD800u < 0x800u) {
            // No character is a surrogate.
            again = true;
            next_mode = mode;
            keep64(K_X, uvec2(0xE000u, 0u));
        } else if (covered && mode < 2u) {
            again = lt64(kept64(K_COVER_HI), top);
            keep64(K_X, inc64(kept64(K_COVER_HI)));
            if (!again && mode == 0u) {
                // All is mentioned: go through the pieces that the patterns cut the type into.
                again = true;
                next_mode = 2u;
                keep64(K_X, low);
            } else {
                next_mode = mode;
            }
        } else {
            if (kept64(K_NEXT_LO) != uvec2(NONE)) end = min64(top, dec64(kept64(K_NEXT_LO)));
            if (character && low_half) end.x = min(end.x, 0xD7FFu);
            if (covered) end = min64(end, kept64(K_END));
            found = true;
            set_e64(k, E_LO, x);
            set_e64(k, E_HI, end);
        }
    } else {
        bool length = kind == WIT_LENGTH || kind == WIT_OPEN_LENGTH;
        uint count = length ? min(kept[K_LENGTH] + 1u, 255u) : def_n_member(ty_data(t)), v = mode == 0u ? 0u : e(k, E_VALUE) + 1u;
        uint masked = min(count, 256u);
        bool missing = false;
        for (uint j = 0u; j < masked; j++) missing = missing || !bit(j);
        if (count > 256u) missing = false;
        while (v < count && missing && bit(v)) v++;
        found = v < count;
        if (found) set_e(k, E_VALUE, v);
        if (found && length) set_e(k, E_KIND, v + 1u == count ? WIT_OPEN_LENGTH : WIT_LENGTH);
        next_mode = 1u;
        work_ += 2u * masked;
    }
    set_e(k, E_MODE, next_mode);
    if (found) depth_ = k + 1u;
    do_ = found ? DO_COMPARE : again ? DO_SCAN : DO_BACK;
}

// The decision that is being moved lies just above the others.
uint kept_words() { return K_DECISIONS + E_WORDS * (min(depth_, DEPTH - 1u) + 1u); }

void load_state(uint i) {
    uint count = K_DECISIONS;
    for (uint j = 0u; j < count; j++) {
        kept[j] = cstate_word(i * CS_WORDS + j);
        if (j == K_DEPTH) {
            depth_ = kept[K_DEPTH];
            count = kept_words();
        }
    }
    do_ = kept[K_DO];
    arm_ = kept[K_ARM];
    work_ += count;
}
void store_state(uint i) {
    uint count = kept_words();
    kept[K_DO] = do_;
    kept[K_ARM] = arm_;
    kept[K_DEPTH] = depth_;
    for (uint j = 0u; j < count; j++) set_cstate_word(i * CS_WORDS + j, kept[j]);
    work_ += count;
}

void put_witness(uint i, uint row, uint number) {
    for (uint k = 0u; k < depth_; k++) {
        uint r = row + k;
        set_witness_node(r, i);
        set_witness_number(r, number);
        // The columns from `parent` on are the words of a decision, but for its mode.
        if (r < cap_witness) for (uint j = 0u; j < E_MODE; j++) H[at_witness_parent(r) + j * cap_witness] = e(k, j);
    }
}

void run(uint c) {
    uint state = csearch_state(c), i = csearch_node(c);
    if (state >= CS_DONE || (p_write != 0u && csearch_rows(c) == 0u)) return;
    if (work_ > BUDGET) {
        atomicOr(C[CTL_CHANGED], 1u);
        return;
    }
    bool is_match = cnode_check(i) == CNF_MATCH;
    uint first = is_match ? cnode_first(i) : i, base = p_write != 0u ? csearch_at(c) : 0u;
    bool resumed = state == CS_SUSPENDED, finished = false, large = false;
    do_ = DO_COMPARE;
    arm_ = first;
    kept[K_TOTAL] = kept[K_ROW] = kept[K_STEPS] = depth_ = 0u;
    if (resumed) load_state(c);
    while (!finished && work_ < BUDGET) {
        uint arm = arm_, verdict = CONFLICT;
        bool end = arm == NONE;
        if (do_ != DO_BACK && !end) {
            // The children of an arm: pattern, guard, body.
            uint root = arm;
            bool guarded = false;
            if (is_match) {
                root = arm - 1u - node_size(arm - 1u);
                guarded = node_role(root) == R_GUARD;
                if (guarded) root -= node_size(root);
            }
            if (node_size(root) > MAX_PATTERN) large = true;
            bool looks = !large && (do_ == DO_SCAN || !guarded);
            if (looks) verdict = compare(root);
            work_ += 2u + (looks ? node_size(root) * (4u + depth_) : 0u);
            if (do_ == DO_SCAN && verdict != CONFLICT)
                for (uint n = root + 1u - node_size(root); n <= root; n++)
                    mention(n, e(depth_, E_PARENT), e(depth_, E_FIELD), kept64(K_X));
            arm_ = is_match ? cnode_next(arm) : NONE;
        }
        // The decision that is moved to its next choice (only the last one is).
        uint moved = NONE;
        bool scanned = do_ == DO_SCAN && end;
        if (scanned) {
            moved = depth_;
        } else if (do_ == DO_COMPARE && verdict == UNKNOWN) {
            uint k = depth_, open = open_;
            kept[K_STEPS]++;
            large = k == DEPTH || open == NONE;
            if (!large) {
                uint head = cnode_head(open) & H_KIND;
                set_e(k, E_PARENT, cnode_parent(open));
                set_e(k, E_FIELD, cnode_field(open));
                set_e(k, E_KIND, head - H_SINGLE + WIT_SINGLE);  // both in the same order
                set_e(k, E_TY, node_ty_ty(open));
                for (uint j = E_VALUE; j <= E_MODE; j++) set_e(k, j, 0u);
                moved = k;
            }
        } else if (do_ == DO_COMPARE && (end || verdict == MATCHES)) {
            if (end) {
                if (kept[K_TOTAL] < SHOWN) {
                    if (p_write != 0u) put_witness(i, base + kept[K_ROW], kept[K_TOTAL]);
                    kept[K_ROW] += depth_;
                }
                kept[K_TOTAL]++;
            }
            do_ = DO_BACK;
        } else if (do_ == DO_BACK) {
            finished = depth_ == 0u;
            if (!finished) moved = depth_ - 1u;
            work_++;
        }
        if (moved != NONE) {
            uvec2 low = uvec2(0u), high = uvec2(0u);
            if (e(moved, E_KIND) == WIT_INT) {
                high = type_high(e(moved, E_TY));
                low = type_low(e(moved, E_TY), high);
            }
            if (scanned) end_scan(low, high);
            else start_advance(moved, first, low, high);
            if (scanned || do_ == DO_SCAN) start_scan(first);
        }
        if (kept[K_STEPS] > MAX_STEPS) large = true;
        if (large || kept[K_TOTAL] >= MAX_WITNESSES) finished = true;
    }
    set_csearch_state(c, !finished ? CS_SUSPENDED : large ? CS_LARGE : CS_DONE);
    if (!finished) {
        store_state(c);
        atomicOr(C[CTL_CHANGED], 1u);
        return;
    }
    if (large || kept[K_TOTAL] == 0u || p_write != 0u) return;
    set_csearch_total(c, kept[K_TOTAL]);
    set_csearch_rows(c, kept[K_ROW] + 1u);
}
