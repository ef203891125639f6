// Bytes of machine code of each LIR row. Homes are known, so sizes are final: branches are rel32.
//@ rows   sort_a
//@ reads  sort_a.value
//@ writes xrow.size xrow.template
#include "x86_64/item.glsl"
void run(uint s) {
    uint i = sort_a_value(s);
    use_row(i);
    uint t = template_of(i);
    uint end = (t & 0xFFFFu) + (t >> 16);
    uint size = 0u;
    for (uint k = t & 0xFFFFu; k < end; k++) size += item(k);
    set_xrow_template(i, t);
    set_xrow_size(i, size);
}
