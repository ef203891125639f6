// Constructs that branches lead to.
//@ reads lir.op srow.form srow.nest

// The construct that a branch to opener t leaves or repeats.
uint construct_of(uint t) { return srow_form(t) == FORM_ALIAS ? t + 1u : t; }
uint nest_of(uint i) { return srow_nest(i) == NONE ? NONE : srow_nest(i) & 0x7FFFFFFFu; }
bool is_branch(uint op) { return op == LIR_BR || op == LIR_BR_IF || op == LIR_BR_UNLESS; }
