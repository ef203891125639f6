// What each token means to the rounds that follow: its region, and the name that it mentions. The names
// outside of all regions are used at once.
//@ rows   ptok
//@ writes ptok.item ptok.name
#include "prune/mark.glsl"
#include "prune/of_token.glsl"
void run(uint t) {
    uint row = item_of(t), name = mentioned(t);
    // That the library has a module for vectors does not bring their operators along (see `_with`).
    if (row == NONE && name != SYM_glam) use(name);
    set_ptok_item(t, name == NONE ? NONE : row);
    set_ptok_name(t, name);
}
