// Writes the functions for composite types, but those that print; see glue_compare.glsl.
//@ rows gbody
//@ reads gbody.glue gbody.rows gbody.locals gbody.places gbody.consts gbody.args glue.node
#include "mir/write.glsl"
#include "mir/glue_compare.glsl"
const bool PRINTS = false;
#include "mir/glue_write.glsl"
