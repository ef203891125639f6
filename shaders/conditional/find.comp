// Whether there is any condition to evaluate.
//@ rows node
//@ reads node.kind node.role node.parent node.tok tok.sym
#include "conditional/condition.glsl"
void run(uint n) {
    if (condition(n) != NONE) C[CTL_CFG_FOUND] = 1u;
}
