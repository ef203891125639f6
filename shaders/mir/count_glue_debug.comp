// Counts what the functions for composite types make, those that print; see glue_debug.glsl.
//@ rows gbody
//@ reads gbody.glue
//@ writes gbody.rows gbody.locals gbody.places gbody.consts gbody.args
#include "mir/count.glsl"
#include "mir/glue_debug.glsl"
const bool PRINTS = true;
#include "mir/glue_count.glsl"
