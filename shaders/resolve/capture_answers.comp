// Takes the answers for names in format strings. In the end capture.kind is RES_NONE for `name = value` (id: that argument),
// RES_LOCAL (id: the binding's node), RES_DEF or RES_CTOR (id: definition), RES_ERR.
//@ rows capture
//@ reads  capture.path capture.lo capture.len query.status query.kind query.id query.sym query.rib bind.node bind.canon
//@ writes capture.kind capture.id
#include "resolve/format_names.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi
void put_name(uint lo, uint len) {}
void run(uint i) {
    uint kind = capture_kind(i), id = capture_id(i), rib = query_rib(i), path = capture_path(i), n = node_parent(path);
    bool found = (query_status(i) & 5u) != 0u && query_sym(i) != SYM_UNDERSCORE && kind != RES_RETURN;
    if (kind == RES_LOCAL) {
        uint b = bind_node(id);
        // An item of a block inside the binding's scope shadows it.
        found = found && rib != NONE && marked(rib, RM_ITEMS) && inside(n, rib) && !inside(b, rib);
        id = bind_node(bind_canon(id));
    }
    if (kind == RES_RETURN) {
        kind = RES_NONE;
    } else if (found) {
        kind = query_kind(i);
        id = query_id(i);
    } else if (kind == RES_NONE) {
        kind = RES_ERR;
        uint t = format_token(path), lo = tok_lo(t), hi = tok_hi(t), row = tok_sym(t), quotes = hi - lo - lit_v1(row);
        bool raw = tok_kind(t) == TOK_RAW_STR;
        // Without escapes the name has a place of its own: behind `"`, or `r##"`.
        if (raw || quotes == 2u) {
            lo += (raw ? (quotes + 1u) / 2u : 1u) + capture_lo(i) - lit_v0(row);
            hi = lo + capture_len(i);
        }
        diag(D_CAPTURE_NOT_FOUND, lo, hi, i);
    }
    set_capture_kind(i, kind);
    set_capture_id(i, id);
}
