// What the program's own tokens mention. They stand behind the library's.
//@ reads  tok.file file.flags lit.v0
//@ consts prune_needs
#include "prune/mention.glsl"
#include "prune/mark.glsl"
void mark(uint t) {
    uint name = mentioned(t), kind = tok_kind(t), needs = name < SYM_FIXED ? k_prune_needs(name) : 0u;
    use(name);
    if (!is_prefix(t)) name_(name);
    if ((needs & NEED_DISPLAY) != 0u) use(SYM_format_display);
    if ((needs & NEED_DEBUG) != 0u) use(SYM_format_debug);
    if ((needs & NEED_SPEC) != 0u) use(SYM_format_spec);
    bool text = kind == TOK_STR || kind == TOK_RAW_STR;
    if (text) atomicMin(C[CTL_PRUNE_TEXT], lit_v0(tok_sym(t)));
    if (text || (needs & NEED_TEXT) != 0u || name == SYM_str) use(SYM_str_value);
    // `::*` at the end of an import (or a product that begins with a path, which does no harm).
    if (t >= 2u && kind == TOK_STAR && tok_kind(t - 1u) == TOK_COLON && tok_kind(t - 2u) == TOK_COLON) atomicOr(C[CTL_PRUNE_GLOB], 1u);
}

void main() {
    uint lo = 0u, hi = n_tok;
    while (lo < hi) {
        uint mid = (lo + hi) >> 1;
        if ((file_flags(tok_file(mid)) & FILEF_LIBRARY) != 0u) lo = mid + 1u;
        else hi = mid;
    }
    for (uint t = lo + gl_GlobalInvocationID.x; t < n_tok; t += gl_NumWorkGroups.x * gl_WorkGroupSize.x) mark(t);
}
