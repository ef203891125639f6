// The writing side of emission: rows go where the prefix sums of the counts say.
#include "mir/value.glsl"
//@ writes mir.op mir.node mir.ty mir.dest mir.a mir.b mir.c mir.d local.kind local.ty local.node
//@ writes place.kind place.base place.arg place.extra place.ty mconst.kind mconst.ty mconst.lo mconst.hi mconst.node
//@ writes marg.operand loc.line loc.file loc.const
//@ reads mevent.rows mnode.at1 glue.slot mnode.pos0 mnode.pos1 mnode.late mnode.value mnode.local mnode.place mnode.mconst mnode.marg mnode.loc
//@ reads node.first_tok tok.lo tok.file
//@ reads gbase.def gbase.ty

void begin(uint n) {
    self = n;
    at_row = mnode_pos0(n);
    at_local = mnode_local(n);
    at_place = mnode_place(n);
    at_const = mnode_mconst(n);
    at_arg = mnode_marg(n);
    at_loc = mnode_loc(n);
}
void at_exit() { at_row = mnode_pos1(self); }
void finish_node() {}
void finish_places() {}
void finish_rows() {}
void set_value(uint v) {}
void set_raw(uint v) {}
void set_lead(uint v) {}

void row(uint op, uint dest, uint ty, uint a, uint b, uint c, uint d) {
    if (at_row < cap_mir) {
        uint p = at_mir_op(at_row), cap = cap_mir;
        H[p] = op;
        p += cap;
        H[p] = self;
        p += cap;
        H[p] = ty;
        p += cap;
        H[p] = dest;
        p += cap;
        // The END of a BLOCK or LOOP writes column a of its opener.
        if (op != MIR_BLOCK && op != MIR_LOOP) H[p] = a;
        p += cap;
        H[p] = b;
        p += cap;
        H[p] = c;
        p += cap;
        H[p] = d;
    }
    at_row++;
}
// The next row is the END of the BLOCK or LOOP at row `opener`.
void close_row(uint opener) { set_mir_a(opener, at_row); }
void end_row(uint opener) {
    close_row(opener);
    row(MIR_END, NONE, NONE, opener, 0u, 0u, 0u);
}
// The pass `locals` adds body and place.
uint new_local(uint kind, uint ty) {
    if (at_local < cap_local) {
        uint p = at_local_kind(at_local), cap = cap_local;
        H[p] = kind;
        p += cap;
        H[p] = ty;
        p += cap;
        H[p] = self;
    }
    return at_local++;
}
uint new_place(uint kind, uint base, uint arg, uint extra, uint ty) {
    if (at_place < cap_place) {
        uint p = at_place_kind(at_place), cap = cap_place;
        H[p] = kind;
        p += cap;
        H[p] = base;
        p += cap;
        H[p] = arg;
        p += cap;
        H[p] = extra;
        p += cap;
        H[p] = ty;
    }
    return at_place++;
}
uint new_const(uint kind, uint ty, uint lo, uint hi) {
    if (at_const < cap_mconst) {
        uint p = at_mconst_kind(at_const), cap = cap_mconst;
        H[p] = kind;
        p += cap;
        H[p] = ty;
        p += cap;
        H[p] = lo;
        p += cap;
        H[p] = hi;
        p += cap;
        H[p] = self;
    }
    return at_const++;
}
uint new_args(uint n) { uint a = at_arg; at_arg += n; return a; }
void set_arg(uint i, uint operand) { set_marg_operand(i, operand); }
// Position of the node's first character; the pass `locate` turns the byte into line and column.
// To rustc an expression in parentheses begins at the parenthesis.
uint new_loc() {
    uint n = self;
    bool on = node_kind(n) != N_MACRO_CALL;
    while (on) {
        uint p = node_parent(n);
        on = p != NONE && node_kind(p) == N_EXPR_PAREN;
        if (on) n = p;
    }
    set_loc_line(at_loc, tok_lo(node_first_tok(n)));
    set_loc_file(at_loc, tok_file(node_first_tok(n)));
    set_loc_const(at_loc, NONE);
    return at_loc++;
}
// Position of the node's own token: rustc blames a slice on its bracket.
uint new_loc_of_anchor() {
    uint l = new_loc();
    set_loc_line(l, tok_lo(node_tok(self)));
    return l;
}
// A position whose file, line and column are also the constants from row `first` of mconst.
void new_loc_consts(uint first) { set_loc_const(new_loc(), first); }
void new_loc_consts_of_anchor(uint first) { set_loc_const(new_loc_of_anchor(), first); }

// Absolute form of value `v` of node `n`.
uint absolute(uint v, uint n) {
    uint k = mv_kind(v), id = mv_id(v);
    if (k > MV_BIND) return v;
    bool bound = k == MV_BIND, late = k == MV_TEMP && (id & MV_LATE) != 0u;
    uint at = at_mnode_local(bound ? id : n), of_late = at_mnode_late(n), of_place = at_mnode_place(n), of_const = at_mnode_mconst(n);
    at = late ? of_late : k == MV_PLACE ? of_place : k == MV_CONST ? of_const : at;
    return mv(bound ? MV_PLACE : k, H[at] + (bound ? 0u : id & ~MV_LATE));
}

uint end_of_exit(uint n) { return mnode_pos1(n) + mevent_rows(mnode_at1(n)); }
uint value_of(uint n) { return absolute(mnode_value(n), n); }
uint local_of(uint n) { return mnode_local(n); }
uint enter_row(uint n) { return mnode_pos0(n); }
uint exit_row(uint n) { return mnode_pos1(n); }
uint first_arg(uint n) { return mnode_marg(n); }
uint binding_value(uint b) { return mv(MV_PLACE, mnode_local(b)); }
uint glue_of(uint kind, uint t) { return gbase_def(0u) + glue_slot(GLUE_COUNT * t + kind); }
uint glue_ref(uint kind, uint t) { return gbase_ty(0u) + 2u * glue_slot(GLUE_COUNT * t + kind) + 1u; }
void unsupported_type(uint code, uint ty) {}
void unsupported(uint code) {}

// Label that the false condition ending in `n` leaves.
uint cond_label(uint n) {
    uint owner = cond_owner(n);
    return owner == NONE ? 0u : enter_row(owner) + cond_row(owner);
}
void note_deferred() {}
