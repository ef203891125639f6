// Finds the items of `std::lang`.
//@ grid 1
//@ local 64
//@ consts lang_sym
//@ counts lang
//@ writes lang.def
#include "resolve/defs.glsl"
void main() {
    uint std = C[CTL_STD_CRATE];
    uint module = std == NONE ? NONE : find_def(std, SYM_lang, NS_TYPE);
    for (uint i = gl_LocalInvocationID.x; i < LANG_COUNT; i += 64u)
        set_lang_def(i, module == NONE ? NONE : find_def(module, k_lang_sym(i), NS_VALUE));
    if (gl_LocalInvocationID.x == 0u) set_n_lang(LANG_COUNT);
}
