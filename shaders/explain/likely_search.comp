// Looks for the name that is most like a wrong one, a bounded number of candidates a round. Of equally good ones
// the first by text is taken, as rustc does.
//@ rows   likely
//@ reads  likely.sym likely.want likely.mode likely.a likely.b def.node
//@ writes likely.next likely.key likely.name likely.kind likely.id
#include "resolve/names.glsl"
#include "resolve/scope.glsl"
#include "explain/distance.glsl"
//@ reads bind.node bind.body bind.sym bind.start bind.end res.body

const uint BUDGET = 12000u;

bool fits(uint want, uint kind, uint id) {
    if (kind == RES_PRIM) return want == EXP_TYPE;
    if (kind == RES_LOCAL) return want <= EXP_FN;
    if (kind != RES_DEF && kind != RES_CTOR) return false;
    uint what = def_kind(id);
    uint flags = def_flags(id);
    bool tuple = (flags & DEFF_TUPLE) != 0u;
    bool record = (flags & DEFF_RECORD) != 0u;
    bool ctor = kind == RES_CTOR && !record;
    if (want <= EXP_FN) return ctor || what == DEF_FN || what == DEF_CONST || what == DEF_STATIC || what == DEF_GENERIC_CONST;
    if (want == EXP_TUPLE_PAT) return ctor && tuple;
    if (want == EXP_UNIT_PAT) return (ctor && !tuple) || what == DEF_CONST || what == DEF_STATIC;
    if (want == EXP_TRAIT) return what == DEF_TRAIT || what == DEF_TRAIT_ALIAS;
    if (kind == RES_CTOR) return false;
    if (want == EXP_STRUCT) return what == DEF_STRUCT || what == DEF_UNION || what == DEF_VARIANT || what == DEF_TYPE;
    return what == DEF_STRUCT || what == DEF_UNION || what == DEF_ENUM || what == DEF_TYPE || what == DEF_TRAIT
        || what == DEF_TRAIT_ALIAS || what == DEF_GENERIC_TYPE;
}

uint best_key = NONE;
uint best_name = NONE;
uint best_kind = RES_NONE;
uint best_id = NONE;

void consider(uint sym, uint name, uint kind, uint id) {
    if (max(sym, name) >= n_sym) return;
    uint key = likeness(sym, name);
    bool better = key != NONE && (best_name == NONE || key < best_key);
    if (key != NONE && !better && key == best_key) better = name == best_name ? kind == RES_LOCAL : sooner(name, best_name);
    if (better) {
        best_key = key;
        best_name = name;
        best_kind = kind;
        best_id = id;
    }
}

void run(uint i) {
    uint sym = likely_sym(i);
    uint want = likely_want(i);
    uint mode = likely_mode(i);
    uint a = likely_a(i);
    uint b = likely_b(i);
    uint at = likely_next(i);
    best_key = likely_key(i);
    best_name = likely_name(i);
    best_kind = likely_kind(i);
    best_id = likely_id(i);
    uint module = NONE;
    uint body = NONE;
    if (mode == LIKELY_SCOPES && a < n_node) {
        uint m = module_node(a);
        module = m == NONE ? NONE : def_of(m);
        body = res_body(a);
    }
    uint end = mode > LIKELY_SCOPE ? n_bind : mode == LIKELY_SCOPE ? n_bind + n_entry : n_bind + n_entry + PRIM_STR + 1u;
    while (at < end && spent < BUDGET) {
        uint name = NONE;
        uint kind = RES_NONE;
        uint id = NONE;
        spent += 2u;
        if (at < n_bind) {
            uint n = bind_node(at);
            if (mode == LIKELY_BINDINGS) {
                if (n > b) at = n_bind - 1u;
                else if (bind_body(at) != NONE) {
                    name = bind_sym(at);
                    kind = RES_LOCAL;
                    id = n;
                }
            } else if (n >= a) {
                at = n_bind - 1u;
            } else if (bind_body(at) == body && bind_start(at) < a && a < bind_end(at)) {
                name = bind_sym(at);
                kind = RES_LOCAL;
                id = n;
            }
        } else if (at < n_bind + n_entry) {
            uint e = at - n_bind;
            uint scope = entry_scope(e);
            bool seen = mode == LIKELY_SCOPE ? scope == a : scope == module;
            bool generic = e < n_def && (def_kind(e) == DEF_GENERIC_TYPE || def_kind(e) == DEF_GENERIC_CONST);
            if (!seen && mode == LIKELY_SCOPES && scope != NONE) {
                if (scope >= SCOPE_BLOCK) seen = inside(a, scope & ~SCOPE_BLOCK);
                else if (generic) seen = inside(a, def_node(scope));
            }
            if (seen && entry_sym(e) < SYM_GLOB) {
                Look look = entry_look(e, want <= EXP_FN || want == EXP_TUPLE_PAT || want == EXP_UNIT_PAT ? NS_VALUE : NS_TYPE);
                if (generic) look = Look(LOOK_FOUND, RES_DEF, e, VIS_PUBLIC);
                if (look.status == LOOK_FOUND && fits(want, look.kind, look.id)) {
                    name = entry_sym(e);
                    kind = look.kind;
                    id = look.id;
                }
            }
        } else if (want == EXP_TYPE) {
            name = SYM_i8 + (at - n_bind - n_entry);
            kind = RES_PRIM;
            id = at - n_bind - n_entry;
        }
        if (name != NONE && name != SYM_self) consider(sym, name, kind, id);
        at++;
    }
    set_likely_next(i, at);
    set_likely_key(i, best_key);
    set_likely_name(i, best_name);
    set_likely_kind(i, best_kind);
    set_likely_id(i, best_id);
    if (at < end) atomicOr(C[CTL_CHANGED], 1u);
}
