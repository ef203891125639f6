// Writes what the segments of uses mean, and reports those that mean nothing or are private.
//@ rows imp
//@ reads  imp.base imp.sym imp.used imp.node imp.vis rnode.ty def.vis def.flags
//@ writes res.kind res.id
#include "resolve/names.glsl"
#include "resolve/tree.glsl"
#include "resolve/report.glsl"

// Whether what the import makes visible in `vis` is visible there itself.
bool may_export(uint kind, uint d, uint vis) {
    if (kind != RES_DEF && kind != RES_CTOR) return true;
    uint own = def_vis(d);
    return own == VIS_PUBLIC || (def_flags(d) & DEFF_LIBRARY) != 0u || (vis != VIS_PUBLIC && can_see(own, vis));
}
// An import may not show more than there is, in any namespace that it finds something in.
void report_reexport(uint i, uint n, uint sym) {
    uint vis = imp_vis(i), tk = imp_type_kind(i), vk = imp_value_kind(i);
    bool type_ = tk != RES_NONE, value = vk != RES_NONE;
    if ((!type_ && !value) || (type_ && may_export(tk, imp_type_id(i), vis)) || (value && may_export(vk, imp_value_id(i), vis))) return;
    uint d = value ? imp_value_id(i) : imp_type_id(i);
    bool inside = (def_flags(def_vis(d)) & DEFF_CRATE) != 0u;
    uint code = !value ? (inside ? D_REEXPORT_CRATE_TYPE : D_REEXPORT_PRIVATE_TYPE) : inside ? D_REEXPORT_CRATE : D_REEXPORT_PRIVATE;
    if (node_kind(node_parent(n)) == N_USE_RENAME) n = node_parent(n);
    diag_full(code, tok_lo(node_first_tok(n)), tok_hi(node_last_tok(n)), sym, 0u, 0u, NONE, 0u);
}

void run(uint i) {
    uint n = imp_node(i);
    uint state = imp_state(i);
    uint base = imp_base(i);
    uint kind = imp_kind(i);
    uint sym = imp_sym(i);
    uint t = node_tok(n);
    if (state == IMPS_OK) {
        uint tk = imp_type_kind(i);
        uint what = tk != RES_NONE ? tk : imp_value_kind(i);
        uint id = tk != RES_NONE ? imp_type_id(i) : imp_value_id(i);
        set_res_kind(n, what);
        set_res_id(n, id);
        if ((imp_used(i) & 2u) != 0u) diag_tok(D_PRIVATE + found_words(what, id), t, sym, id);
        else if (kind == IMP_LEAF) report_reexport(i, n, sym);
        return;
    }
    set_res_kind(n, RES_ERR);
    if (base != NONE && imp_state(base) != IMPS_OK) return;
    if (kind == IMP_EXTERN) {
        diag_node(D_UNRESOLVED_CRATE, n, sym);
    } else if (base == NONE) {
        if (sym == SYM_super) diag_tok(D_TOO_MANY_SUPER, t, 0u, 0u);
        else diag_tok(kind == IMP_LEAF ? D_UNRESOLVED_IMPORT_LONE : D_UNRESOLVED_IMPORT_FIRST, t, sym, 0u);
    } else {
        uint b = imp_node(base);
        bool own = rnode_ty(n) == b;
        uint bk = imp_type_kind(base);
        bool root = bk == RES_DEF && (def_flags(imp_type_id(base)) & DEFF_CRATE) != 0u && name_of(b) == SYM_crate;
        uint code = kind == IMP_SEGMENT ? D_UNRESOLVED_IMPORT_SEGMENT : !own ? D_UNRESOLVED_IMPORT_IN_GROUP
            : root ? D_UNRESOLVED_IMPORT_IN_ROOT : D_UNRESOLVED_IMPORT;
        bool library = bk == RES_DEF && (def_flags(imp_type_id(base)) & DEFF_LIBRARY) != 0u;
        if (library) code = D_NOT_IN_LIBRARY;
        uint from = kind == IMP_SEGMENT ? t : node_first_tok(n);
        diag_full(code, tok_lo(from), tok_hi(node_last_tok(n)), library ? sym : n, sym, b, NONE, 0u);
    }
}
