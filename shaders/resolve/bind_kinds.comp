// Decides which lone identifiers in patterns bind, and which name a constant, unit struct or unit variant.
//@ rows bind
//@ reads bind.node bind.sym bind.top bind.plain query.status query.kind query.id def.kind def.flags res.body
//@ writes bind.body res.kind res.id
#include "resolve/tree.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi
void run(uint i) {
    uint n = bind_node(i);
    uint body = res_body(n);
    bool plain = node_kind(n) == N_PAT_BIND && node_size(n) == 1u && node_data(n) == 0u;
    if (plain && (query_status(bind_plain(i)) & 1u) != 0u) {
        uint rk = query_kind(bind_plain(i));
        uint id = query_id(bind_plain(i));
        bool ctor = rk == RES_CTOR;
        uint kind = ctor || rk == RES_DEF ? def_kind(id) : DEF_NONE;
        bool tuple = ctor && (def_flags(id) & DEFF_TUPLE) != 0u;
        bool record = ctor && (def_flags(id) & DEFF_RECORD) != 0u;
        if ((ctor && !tuple && !record) || kind == DEF_CONST) {
            set_res_kind(n, rk);
            set_res_id(n, id);
            body = NONE;
        } else if (tuple || kind == DEF_STATIC) {
            uint pk = kind_of(node_parent(bind_top(i)));
            uint where = pk == N_STMT_LET ? 0u : pk == N_PARAM || pk == N_EXPR_CLOSURE ? 2u : 1u;
            uint what = kind == DEF_STATIC ? 1u : kind == DEF_VARIANT ? 2u : 0u;
            diag(D_SHADOWS_LET_TUPLE_STRUCT + where * 3u + what, tok_lo(node_tok(n)), tok_hi(node_tok(n)), bind_sym(i));
            set_res_kind(n, RES_ERR);
            body = NONE;
        }
    }
    set_bind_body(i, body);
}
