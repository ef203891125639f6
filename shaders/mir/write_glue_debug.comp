// Writes the functions for composite types, those that print; see glue_debug.glsl.
//@ rows gbody
//@ reads gbody.glue gbody.rows gbody.locals gbody.places gbody.consts gbody.args glue.node
#include "mir/write.glsl"
#include "mir/glue_debug.glsl"
const bool PRINTS = true;
#include "mir/glue_write.glsl"
