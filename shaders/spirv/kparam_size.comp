// Sizes of the parameters of entry points.
//@ rows   kparam
//@ writes skparam.template skparam.code skparam.const skparam.ids
#include "spirv/kparam.glsl"
void run(uint i) {
    uint t = kparam_template(i);
    set_skparam_template(i, t);
    set_skparam_code(i, code_words(t));
    set_skparam_const(i, kernel_chosen(kernel_of(i)) ? const_words(t) : 0u);
    set_skparam_ids(i, template_ids(t));
}
