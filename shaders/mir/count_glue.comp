// Counts what the functions for composite types make, but those that print; see glue_compare.glsl.
//@ rows gbody
//@ reads gbody.glue
//@ writes gbody.rows gbody.locals gbody.places gbody.consts gbody.args
#include "mir/count.glsl"
#include "mir/glue_compare.glsl"
const bool PRINTS = false;
#include "mir/glue_count.glsl"
