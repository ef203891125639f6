// Coercion rows: expression n of type v(n) stands where s(n) is wanted.
// A type that never coerces is equated at once; others wait until both sides are known (see docs on inference).
//@ reads term.kind
#include "types/fire.glsl"

const uint WAIT = 0u;
const uint EQUAL = 1u;      // equate the two types
const uint INNER = 2u;      // equate o_a and o_b, after adjustments `adj`
const uint NOTHING = 3u;

uint adj;

bool same_head(uint a, uint b) {
    uint h = head(a);
    uint k = head(b);
    if (h == k) return head_data(a) == head_data(b) || h == TK_ERROR;
    if (h == TH_INT) return k == TK_INT;
    if (h == TH_FLOAT) return k == TK_FLOAT;
    return (k == TH_INT && h == TK_INT) || (k == TH_FLOAT && h == TK_FLOAT) || h == TK_ERROR || k == TK_ERROR;
}

// Reference or pointer to P where a reference or pointer to Q is wanted.
uint borrow(uint v, uint s, uint vh, uint sh) {
    uint p = find(head_arg(v, 0u));
    uint q = find(head_arg(s, 0u));
    uint qh = head(q);
    bool to_mut = sh == TK_REF_MUT;
    bool pointer = is_pointer(sh);
    uint steps = 0u;
    uint result = p == q || pointer ? INNER : WAIT;
    bool unsize = false;
    bool run = p != q && qh != TH_GENERAL;
    // Deref coercion: as many dereferences as it takes to get to the wanted head.
    while (run) {
        uint ph = head(p);
        unsize = ph == TK_ARRAY && qh == TK_SLICE;
        if (pointer || unsize || same_head(p, q)) {
            result = INNER;
            run = false;
        } else if (is_ref(ph) && !(to_mut && ph == TK_REF)) {
            p = find(head_arg(p, 0u));
            steps++;
        } else {
            result = ph == TH_GENERAL ? WAIT : EQUAL;
            run = false;
        }
    }
    o_a = p;
    o_b = q;
    if (unsize) {
        o_a = head_arg(p, 0u);
        o_b = head_arg(q, 0u);
    }
    adj = pointer ? ADJ_PTR : vh == sh && sh == TK_REF && steps == 0u ? 0u : (steps + 1u) | (to_mut ? ADJ_REF_MUT : ADJ_REF);
    if (unsize) adj |= ADJ_UNSIZE;
    return result;
}

uint decide(uint n, uint v, uint s) {
    uint vh = head(v);
    uint sh = head(s);
    adj = 0u;
    if (v == s) return NOTHING;
    // An error goes on to the side that is not known.
    if (vh == TK_ERROR || sh == TK_ERROR) return EQUAL;
    if (vh == TK_NEVER) {
        adj = ADJ_NEVER;
        return NOTHING;
    }
    if (vh == TH_GENERAL) return WAIT;
    // The first of several branches decides what they are; of functions that is a pointer, since others may be other functions.
    bool untyped = (infer_flags(n) & IF_UNTYPED) != 0u, item = vh == TK_FN_DEF && def_kind(head_data(v)) == DEF_FN;
    if (untyped && !(item && sh == TH_GENERAL)) return EQUAL;
    if (!is_ref(vh) && vh != TK_PTR_MUT && vh != TK_FN_DEF) return EQUAL;
    if (sh == TH_GENERAL && !untyped) return WAIT;
    if (vh == TK_FN_DEF) {
        uint f = head_data(v);
        if (!item || (sh != TK_FN_PTR && !untyped)) return EQUAL;
        adj = ADJ_REIFY;
        // The function pointer type of the function: u of its item.
        o_a = u_of(def_node(f));
        o_b = s;
        return INNER;
    }
    bool fits = vh == TK_PTR_MUT ? sh == TK_PTR
        : sh == TK_REF || sh == TK_PTR || (vh == TK_REF_MUT && (sh == TK_REF_MUT || sh == TK_PTR_MUT));
    return fits ? borrow(v, s, vh, sh) : EQUAL;
}

//@ reads def.node def.kind

void row(uint n) {
    begin();
    uint what = decide(n, find(v_of(n)), find(s_of(n)));
    if (what == EQUAL) {
        o_a = v_of(n);
        o_b = s_of(n);
    } else if (what == WAIT || o_a == o_b) {
        o_a = NONE;
    }
    if ((what == INNER || what == NOTHING) && adj != 0u) set_node_ty_adj(n, adj);
    o_done = what != WAIT;
    finish(n, IF_SITE_DONE, EQ_SITE);
}
#include "types/over_rows.glsl"
