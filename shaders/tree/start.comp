// Clears the control words of the phase.
//@ grid 1
//@ local 1
void main() { C[CTL_TREE_DEPTH] = 0u; C[CTL_TREE_BAD] = 0u; C[CTL_TREE_ROWS] = 0u; }
