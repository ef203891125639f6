// Symbol ids of the slots of fixed names; sym.hash holds the slot.
//@ reads  sym.hash
//@ writes lex_slot.sym
void main() {
    for (uint i = gl_GlobalInvocationID.x; i < SYM_FIXED; i += gl_NumWorkGroups.x * 64u) set_lex_slot_sym(sym_hash(i), i);
}
