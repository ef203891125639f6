// The end of a loop that may be cut into runs of rounds (spirv/pieces.comp) has a second variable, the end of the run.
//@ rows   lir
//@ pick   32
//@ writes svreg.words
#include "structure/counted.glsl"
bool wants(uint i) { return lir_op(i) == LIR_LOOP; }
void run(uint i) { if (C[CTL_ST_STAYS] != 0u && C[CTL_ST_SWITCHES] == 0u && counting(i)) set_svreg_words(lir_b(i + 1u), 2u); }
