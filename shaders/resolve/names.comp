// Looks up each first segment of a path, and each lone identifier in a pattern, among items, generics, crates and
// primitive types (locals come later). With `other`, what has no meaning yet is looked up in the other namespace.
//@ rows node
//@ params other
//@ reads res.kind
//@ writes rnode.look rnode.look_kind rnode.look_id rnode.look_rib
#include "resolve/lexical.glsl"
#include "resolve/context.glsl"
void run(uint n) {
    uint kind = node_kind(n);
    bool shorthand = is_shorthand(n);
    bool plain = is_plain(n);
    set_rnode_look(n, LOOK_NONE);
    if (!(shorthand || plain || is_head(n))) return;
    if (p_other != 0u && res_kind(n) != RES_NONE) return;
    uint sym = name_of(n);
    if (sym == SYM_self || (kind != N_PAT_BIND && node_data(n) == PATH_GLOBAL && !shorthand)) return;
    bool last = shorthand || plain || node_role(n) != R_QUAL;
    uint ns = shorthand || plain ? NS_VALUE : last ? wanted(n) : NS_TYPE;
    // `Self` as a value is the type's constructor.
    if (sym == SYM_Self) ns = NS_TYPE;
    if (p_other != 0u) ns = ns == NS_TYPE ? NS_VALUE : NS_TYPE;
    Lexical found = find_lexical(n, sym, ns, true, 0u, 0u);
    set_rnode_look(n, (found.look.status & ~LOOK_PENDING) | (found.outer_generic ? LOOK_OUTER : 0u));
    set_rnode_look_kind(n, found.look.kind);
    set_rnode_look_id(n, found.look.id);
    set_rnode_look_rib(n, found.rib);
}
