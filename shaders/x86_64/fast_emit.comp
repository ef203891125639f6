// Writes the machine code of each LIR row in its form.
//@ rows   lir
//@ reads  xrow.template
#define EMIT
#include "x86_64/target.glsl"
#include "x86_64/fast_item.glsl"
void run(uint i) {
    uint t = xrow_template(i), end = last_item(t);
    use_row(i);
    look(t);
    at_byte = X_TEXT_OFFSET + xrow_at(i);
    for (uint k = t & 0xFFFFu; k < end; k++) item(k);
}
