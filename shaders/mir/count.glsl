// The counting side of emission: ids are relative to the node, nothing is written but counts.
#include "mir/value.glsl"
#include "lib/diag.glsl"
//@ reads tok.lo tok.hi node.first_tok node.last_tok
//@ reads mnode.at0 mnode.at1
//@ writes glue.node mevent.rows mevent.locals mnode.mid mnode.lead mnode.raw mnode.value mnode.place mnode.mconst mnode.marg mnode.loc

void begin(uint n) {
    self = n;
    at_row = at_local = at_place = at_const = at_arg = at_loc = 0u;
}
// What follows belongs to the node's exit.
void at_exit() {
    set_mevent_rows(mnode_at0(self), at_row);
    at_row = 0u;
}
void finish_node() {
    set_mevent_rows(mnode_at1(self), at_row);
    set_mnode_mid(self, at_row);
    set_mevent_locals(mnode_at0(self), at_local);
    set_mnode_place(self, at_place);
    set_mnode_mconst(self, at_const);
    set_mnode_marg(self, at_arg);
    set_mnode_loc(self, at_loc);
}
// Nodes that two passes lower: one makes their places, the other all the rest.
void finish_places() { set_mnode_place(self, at_place); }
void finish_rows() {
    set_mevent_rows(mnode_at1(self), at_row);
    set_mevent_locals(mnode_at0(self), at_local);
    set_mnode_mconst(self, at_const);
    set_mnode_marg(self, at_arg);
    set_mnode_loc(self, at_loc);
}
void set_value(uint v) { set_mnode_value(self, v); }
void set_lead(uint v) { set_mnode_lead(self, v); }
void set_raw(uint v) { set_mnode_raw(self, v); }

void row(uint op, uint dest, uint ty, uint a, uint b, uint c, uint d) { at_row++; }
void end_row(uint opener) { at_row++; }
void close_row(uint opener) {}
uint new_local(uint kind, uint ty) { return at_local++; }
uint new_place(uint kind, uint base, uint arg, uint extra, uint ty) { return at_place++; }
uint new_const(uint kind, uint ty, uint lo, uint hi) { return at_const++; }
uint new_args(uint n) { uint a = at_arg; at_arg += n; return a; }
void set_arg(uint i, uint operand) {}
uint new_loc() { return at_loc++; }
uint new_loc_of_anchor() { return at_loc++; }
void new_loc_consts(uint first) { at_loc++; }
void new_loc_consts_of_anchor(uint first) { at_loc++; }

// Row behind the exit of node `n`.
uint end_of_exit(uint n) { return 0u; }
uint value_of(uint n) { return 0u; }
uint local_of(uint n) { return 0u; }
uint enter_row(uint n) { return 0u; }
uint exit_row(uint n) { return 0u; }
uint first_arg(uint n) { return 0u; }
uint binding_value(uint b) { return mv(MV_BIND, b); }

// The function for composite type `t` (GLUE_*), and the type of reference that it takes.
uint glue_of(uint kind, uint t) {
    atomicMin(H[at_glue_node(GLUE_COUNT * t + kind)], self);
    return 0u;
}
uint glue_ref(uint kind, uint t) { return TY_REF_STR; }

// Says that the node is not supported yet.
void unsupported_type(uint code, uint ty) {
    diag(code, tok_lo(node_first_tok(self)), tok_hi(node_last_tok(self)), ty);
}
void unsupported(uint code) { unsupported_type(code, 0u); }

// Label that the false condition ending in `n` leaves.
uint cond_label(uint n) {
    uint owner = cond_owner(n);
    return owner == NONE ? 0u : enter_row(owner) + cond_row(owner);
}
// Says that a variable begins without a value.
void note_deferred() { atomicOr(C[CTL_MIR_DEFERRED], 1u); }
