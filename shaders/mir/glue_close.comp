// One round: what the parts of a type that is compared or printed need is needed too. glue.flag: node that was handed on.
//@ rows glue
//@ reads ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.first_member def.n_member def_ty.ty
//@ writes glue.node glue.flag
#include "mir/type.glsl"
#include "mir/composite.glsl"
void run(uint i) {
    uint node = glue_node(i), kind = i % GLUE_COUNT, t = i / GLUE_COUNT;
    if (node == NONE || glue_flag(i) == node) return;
    set_glue_flag(i, node);
    C[CTL_CHANGED] = 1u;
    uint k = ty_kind(t), d = k == TK_ADT ? ty_data(t) : NONE;
    bool enum_ = d != NONE && def_kind(d) == DEF_ENUM, list = k == TK_ARRAY || k == TK_SLICE;
    uint groups = enum_ ? def_n_member(d) : 1u, group = 0u, field = 0u;
    while (group < groups) {
        uint of = enum_ ? def_first_member(d) + group : d;
        uint n = list ? 1u : d == NONE ? (k == TK_TUPLE ? ty_n(t) : 0u) : def_n_member(of);
        if (field < n) {
            uint part = behind_type(d == NONE ? ty_arg_ty(ty_arg(t) + field) : def_ty_ty(def_first_member(of) + field));
            if (composite(part)) atomicMin(H[at_glue_node(GLUE_COUNT * part + kind)], node);
            field++;
        } else {
            group++;
            field = 0u;
        }
    }
}
