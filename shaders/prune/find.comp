// Marks the nodes that begin a region.
//@ rows   node
//@ reads  ptok.row
//@ writes pwork.at
#include "prune/region.glsl"
void run(uint n) { set_pwork_at(n, region_of(n) == NONE ? 0u : 1u); }
