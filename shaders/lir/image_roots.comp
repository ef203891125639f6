// The locals that become static data as a whole: values of constants and statics, and what references live for ever point to.
//@ rows   local
//@ reads  local.body local.kind body.def body.local lbody.live lbody.placed limg.user limg.arg limg.writes limg.bad def.flags
//@ writes limg.root limg.off
#include "lir/image.glsl"
#include "lir/image_offset.glsl"
void run(uint l) {
    uint root = l, off = 0u, b = local_body(l), flags = body_flags(b);
    while (limg_user(root) != NONE) {
        uint i = limg_user(root);
        off += operand_offset(i, limg_arg(root));
        root = local_written(i);
    }
    bool item = (flags & BODY_STATIC) != 0u ? (def_flags(body_def(b)) & DEFF_MUT) == 0u : (flags & BODY_CONST) != 0u && lbody_placed(b) != 0u;
    bool whole = root == body_local(b) ? item : local_kind(root) == LOCAL_PROMOTED;
    uint repr = lay_repr(local_ty(root));
    bool is_data = whole && lbody_live(b) != 0u && limg_bad(root) == 0u && limg_writes(root) == 1u && (repr == REPR_MEMORY || repr == REPR_SCALAR)
        && lay_size(local_ty(root)) <= IMAGE_BYTES;
    set_limg_root(l, is_data ? root : NONE);
    set_limg_off(l, off);
}
