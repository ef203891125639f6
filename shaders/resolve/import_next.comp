// A round of import resolution: segments after the first look their names up in what is before them.
//@ rows imp
#include "resolve/names.glsl"
#include "resolve/import.glsl"

void run(uint i) {
    uint base = imp_base(i);
    if (imp_state(i) != IMPS_PENDING || base == NONE || imp_state(base) == IMPS_PENDING) return;
    uint kind = imp_kind(i);
    uint sym = imp_sym(i);
    uint id = imp_type_id(base);
    bool def_ = imp_state(base) == IMPS_OK && imp_type_kind(base) == RES_DEF;
    bool module = def_ && def_kind(id) == DEF_MOD;
    bool scope = module || (def_ && def_kind(id) == DEF_ENUM);
    Look type_ = module_look(NONE);
    Look value = type_;
    if (imp_state(base) == IMPS_OK && imp_type_kind(base) == RES_ERR) {
        type_ = Look(LOOK_FOUND, RES_ERR, NONE, VIS_PUBLIC);
    } else if (kind == IMP_SELF) {
        if (imp_state(base) == IMPS_OK) type_ = Look(LOOK_FOUND, imp_type_kind(base), id, VIS_PUBLIC);
    } else if (kind == IMP_GLOB) {
        if (scope) type_ = module_look(id);
    } else if (sym == SYM_super || sym == SYM_self) {
        if (module) type_ = module_look(sym == SYM_super ? def_module(id) : id);
    } else if (scope) {
        for (uint turn = 0u; turn < 2u; turn++) {
            Look look = module_look(NONE);
            if (turn == 0u || kind == IMP_LEAF) look = find_in_scope(id, sym, turn == 0u ? NS_TYPE : NS_VALUE, 0u, 0u);
            if (turn == 0u) type_ = look;
            else value = look;
        }
    }
    settle(i, imp_module(i), type_, value);
}
