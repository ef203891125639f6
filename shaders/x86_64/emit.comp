// Writes the machine code of each LIR row into the image, branches and addresses resolved.
//@ rows   sort_a
//@ reads  sort_a.value xrow.template
#define EMIT
#include "x86_64/target.glsl"
#include "x86_64/item.glsl"
void run(uint s) {
    uint i = sort_a_value(s);
    uint t = xrow_template(i);
    uint end = (t & 0xFFFFu) + (t >> 16);
    use_row(i);
    at_byte = X_TEXT_OFFSET + xrow_at(i);
    for (uint k = t & 0xFFFFu; k < end; k++) item(k);
}
