// A round of evaluation: casts between integers, bool, char and enums without fields.
//@ rows cready
//@ reads cready.row
//@ reads node.kind node.size res.kind res.id def.kind def.node def.flags
#include "consteval/value.glsl"

Value cast_(uint n, uint to) {
    uint type = n - 1u;
    uint from = type - node_size(type);
    Value a = value_of(from);
    uint kind = node_kind(from);
    uint rk = res_kind(from);
    bool path = (kind == N_EXPR_PATH) && rk == RES_CTOR;
    if (path) path = def_kind(res_id(from)) == DEF_VARIANT && (def_flags(res_id(from)) & (DEFF_TUPLE | DEFF_RECORD)) == 0u;
    if (path) a = value_of(def_node(res_id(from)));
    if (a.state != CVAL_KNOWN) return a.state == CVAL_SHAPE ? opaque() : a;
    bool number = to != NONE && prim_bits(to) > 1u && to != PRIM_CHAR;
    if (to == PRIM_CHAR && a.prim == PRIM_U8) number = true;
    if (to == a.prim) number = true;
    return number ? known(wrap_to(a.bits, to), to) : opaque();
}

void run(uint k) {
    uint i = cready_row(k);
    uint n = cwork_node(i);
    if (cwork_next(i) == CVAL_PENDING && node_kind(n) == N_EXPR_CAST) put(i, n, cast_(n, cwork_want(i)));
}
