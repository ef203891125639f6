// Type references (interned type or variable): roots, heads, arguments.
//@ reads uf.parent uf.kind uf.term term.kind term.data term.arg term.n term_arg.ref
//@ reads ty.kind ty.data ty.arg ty.n ty_arg.ty

// Heads of variables that are not bound to a constructor; all others are TK_*.
const uint TH_GENERAL = 0x100u;
const uint TH_INT = 0x101u;
const uint TH_FLOAT = 0x102u;

bool is_var(uint r) { return (r & VAR_BIT) != 0u; }
uint var_index(uint r) { return r & ~VAR_BIT; }
uint v_of(uint n) { return VAR_BIT | (3u * n); }
uint s_of(uint n) { return VAR_BIT | (3u * n + 1u); }
uint u_of(uint n) { return VAR_BIT | (3u * n + 2u); }

// Representative of a reference: a type, or the root of a variable's class.
uint find(uint r) {
    bool run = is_var(r);
    while (run) {
        uint p = uf_parent(var_index(r));
        run = p != r && is_var(p);
        r = p;
    }
    return r;
}

// Terms and types have the same columns: where one of a representative stands is chosen before it is read, since on drivers
// for CPUs every read that is written costs, whether it is made or not.

// Head of a representative.
// (Without branches: SwiftShader's time to compile doubles with every branch that passes inline.)
uint head(uint r) {
    bool known = !is_var(r);
    uint v = mix(var_index(r), 0u, known), t = mix(uf_term(v), 0u, known), k = uf_kind(v) & 3u;
    bool open = t == NONE;
    uint value = H[mix(at_term_kind(mix(t, 0u, open)), at_ty_kind(r), known)];
    return mix(value, mix(mix(TH_FLOAT, TH_INT, k == UFK_INT), TH_GENERAL, k == UFK_GENERAL), open);
}
uint head_data(uint r) {
    bool known = !is_var(r);
    uint t = mix(uf_term(mix(var_index(r), 0u, known)), 0u, known);
    bool open = t == NONE;
    return mix(H[mix(at_term_data(mix(t, 0u, open)), at_ty_data(r), known)], 0u, open);
}
uint head_n(uint r) {
    bool known = !is_var(r);
    uint t = mix(uf_term(mix(var_index(r), 0u, known)), 0u, known);
    bool open = t == NONE;
    return mix(H[mix(at_term_n(mix(t, 0u, open)), at_ty_n(r), known)], 0u, open);
}
// Argument i of a representative that has a constructor.
uint head_arg(uint r, uint i) {
    bool known = !is_var(r);
    uint t = mix(uf_term(mix(var_index(r), 0u, known)), 0u, known);
    uint at = H[mix(at_term_arg(t), at_ty_arg(r), known)] + i;
    return H[mix(at_term_arg_ref(at), at_ty_arg_ty(at), known)];
}

bool is_ref(uint h) { return h == TK_REF || h == TK_REF_MUT; }
bool is_pointer(uint h) { return h == TK_PTR || h == TK_PTR_MUT; }
