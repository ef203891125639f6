// Before parsing no token anchors a node, has a role or ends a node; four tokens at a time. Of an anchor's four
// words only the first means anything then.
//@ reads  tt.term
//@ writes anchor.word pt.role pt.ends
void main() {
    // Eight threads share a run of rows: see rustg/gpu/glsl.py.
    uint blocks = gl_NumWorkGroups.x * gl_WorkGroupSize.x / 8u;
    uint each = ((n_tt + blocks - 1u) / blocks + 31u) & ~31u;
    uint begin = (gl_GlobalInvocationID.x >> 3u) * each;
    uint end = min(begin + each, n_tt);
    // What lies behind the last row means nothing: the tables have room for more.
    for (uint i = begin + 4u * (gl_GlobalInvocationID.x & 7u); i < end; i += 32u) {
        uint at = base_anchor + 4u * i;
        H[at] = 0u;
        H[at + 4u] = 0u;
        H[at + 8u] = 0u;
        H[at + 12u] = 0u;
        H4[at_pt_role(i) >> 2] = uvec4(0u);
        H4[at_pt_ends(i) >> 2] = uvec4(0u);
    }
}
