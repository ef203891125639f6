// Puts the name of each definition into its scope.
//@ rows def
//@ reads def.kind def.sym def.node def.parent
//@ writes entry.scope entry.sym
#include "resolve/scope.glsl"
void run(uint d) {
    uint kind = def_kind(d);
    uint sym = def_sym(d);
    uint scope = NONE;
    if (sym == SYM_NOTHING || kind == DEF_IMPL) scope = NONE;
    else if (kind == DEF_FIELD || kind == DEF_VARIANT || kind == DEF_GENERIC_TYPE || kind == DEF_GENERIC_CONST || kind == DEF_GENERIC_LIFETIME)
        scope = def_parent(d);
    else scope = scope_of(def_node(d));
    set_entry_scope(d, scope);
    set_entry_sym(d, sym);
}
