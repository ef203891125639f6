// The composite types that are compared or printed: they and all their parts must be able to. glue.flag: 1 for those that are needed.
//@ rows glue
//@ reads ty.kind ty.data ty.arg ty.n ty_arg.ty def.kind def.node def.first_member def.n_member def_ty.ty
//@ reads glue.node
//@ writes glue.flag
#include "types/ast.glsl"
#include "types/derive.glsl"
#include "mir/type.glsl"
#include "mir/composite.glsl"
#include "lib/diag.glsl"

// One thread writes the whole body of a type's function.
const uint MAX_PARTS = 4096u;

void run(uint i) {
    uint n = glue_node(i), kind = i % GLUE_COUNT, t = i / GLUE_COUNT;
    set_glue_flag(i, n == NONE ? 0u : 1u);
    if (n == NONE) return;
    uint k = ty_kind(t), d = k == TK_ADT ? ty_data(t) : NONE, bad = NONE, parts = 0u;
    bool debug = kind == GLUE_DEBUG;
    atomicOr(C[CTL_MIR_GLUE], 1u);
    if (d != NONE) {
        uint name = kind == GLUE_EQ ? SYM_PartialEq : kind == GLUE_CMP ? SYM_PartialOrd : SYM_Debug;
        if (def_kind(d) == DEF_UNION || !derives(def_node(d), name)) bad = t;
    }
    bool enum_ = d != NONE && def_kind(d) == DEF_ENUM, list = k == TK_ARRAY || k == TK_SLICE;
    uint groups = enum_ ? def_n_member(d) : 1u, group = 0u, field = 0u;
    while (group < groups && bad == NONE) {
        uint of = enum_ ? def_first_member(d) + group : d;
        uint count = list ? 1u : d == NONE ? (k == TK_TUPLE ? ty_n(t) : 0u) : def_n_member(of);
        if (field < count) {
            uint p = behind_type(d == NONE ? ty_arg_ty(ty_arg(t) + field) : def_ty_ty(def_first_member(of) + field)), pk = ty_kind(p);
            bool pointer = pk == TK_PTR || pk == TK_PTR_MUT || pk == TK_FN_PTR;
            bool good = composite(p) || p == TY_UNIT || pk == TK_NEVER || pk == TK_ERROR || prim_index(p) != NONE || (pointer && !debug);
            if (!good) bad = p;
            field++;
        } else {
            group++;
            field = 0u;
        }
        parts++;
        if (parts == MAX_PARTS) bad = t;
    }
    if (bad != NONE) diag(debug ? D_MIR_FORMAT_TYPE : D_MIR_COMPARE, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), bad);
}
