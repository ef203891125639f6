// Which lint an operation that is sure to panic is refused by.
//@ rows   diag
//@ reads  diag.code
#include "lib/part.glsl"
void run(uint i) {
    uint code = diag_code(i);
    if (code < D_SURE_ADD || code > D_SURE_INDEX) return;
    bool panics = code == D_SURE_DIV || code == D_SURE_REM || code == D_SURE_DIV_ZERO || code == D_SURE_REM_ZERO || code == D_SURE_INDEX;
    parts(i, 0u);
    part(panics ? P_DENY_PANIC : P_DENY_OVERFLOW);
    flush_parts();
}
