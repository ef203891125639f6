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
uint head(uint r) {
    bool known = !is_var(r);
    uint t = known ? 0u : uf_term(var_index(r));
    if (known || t != NONE) return H[known ? at_ty_kind(r) : at_term_kind(t)];
    uint k = uf_kind(var_index(r)) & 3u;
    return k == UFK_GENERAL ? TH_GENERAL : k == UFK_INT ? TH_INT : TH_FLOAT;
}
uint head_data(uint r) {
    bool known = !is_var(r);
    uint t = known ? 0u : uf_term(var_index(r));
    return !known && t == NONE ? 0u : H[known ? at_ty_data(r) : at_term_data(t)];
}
uint head_n(uint r) {
    bool known = !is_var(r);
    uint t = known ? 0u : uf_term(var_index(r));
    return !known && t == NONE ? 0u : H[known ? at_ty_n(r) : at_term_n(t)];
}
// Argument i of a representative that has a constructor.
uint head_arg(uint r, uint i) {
    bool known = !is_var(r);
    uint t = known ? 0u : uf_term(var_index(r));
    uint at = H[known ? at_ty_arg(r) : at_term_arg(t)] + i;
    return H[known ? at_ty_arg_ty(at) : at_term_arg_ref(at)];
}

bool is_ref(uint h) { return h == TK_REF || h == TK_REF_MUT; }
bool is_pointer(uint h) { return h == TK_PTR || h == TK_PTR_MUT; }
