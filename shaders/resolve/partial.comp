// Associated items and variants named through types: `Point::new`, `i32::MAX`, `Self::A`, `Alias::B`.
//@ rows seg
//@ reads  seg.node rnode.rib assoc.many
//@ writes res.kind res.id
#include "resolve/lookup.glsl"
#include "resolve/tree.glsl"
#include "resolve/context.glsl"
#include "resolve/head.glsl"
void run(uint i) {
    uint n = seg_node(i);
    if (res_kind(n) != RES_PARTIAL) return;
    uint at = res_id(n);
    if (!is_path(node_kind(at)) || res_kind(at) == RES_PARTIAL) return;
    uint head = head_of_type(at);
    if (head == NONE) return;
    uint ns = node_role(n) == R_QUAL ? NS_TYPE : wanted(n);
    if (head < HEAD_PRIM && def_kind(head) == DEF_ENUM) {
        uint v = find_def(head, name_of(n), NS_TYPE);
        if (v != NONE && def_kind(v) == DEF_VARIANT) {
            set_res_kind(n, ns == NS_VALUE ? RES_CTOR : RES_DEF);
            set_res_id(n, v);
            return;
        }
    }
    uint d = find_assoc(head, name_of(n), ns);
    if (d != NONE && assoc_many(d) == 0u) {
        set_res_kind(n, RES_ASSOC);
        set_res_id(n, d);
    }
}
