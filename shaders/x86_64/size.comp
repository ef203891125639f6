// Bytes of machine code of each LIR row. Homes are known, so sizes are final: branches are rel32.
//@ rows   lir

//@ writes xrow.size xrow.template
#include "x86_64/item.glsl"
void run(uint i) {
    use_row(i);
    uint t = template_of(i);
    look(t);
    uint end = last_item(t);
    uint size = 0u;
    for (uint k = t & 0xFFFFu; k < end; k++) size += item(k);
    set_xrow_template(i, t);
    set_xrow_size(i, size);
}
