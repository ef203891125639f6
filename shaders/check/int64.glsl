// 64-bit unsigned numbers as (low, high).
bool lt64(uvec2 a, uvec2 b) {
    bool low = a.x < b.x, high = a.y < b.y;
    return a.y == b.y ? low : high;
}
bool le64(uvec2 a, uvec2 b) { return !lt64(b, a); }
uvec2 min64(uvec2 a, uvec2 b) { return mix(a, b, bvec2(lt64(b, a))); }
uvec2 max64(uvec2 a, uvec2 b) { return mix(a, b, bvec2(lt64(a, b))); }
uvec2 inc64(uvec2 a) { return uvec2(a.x + 1u, a.y + (a.x == 0xFFFFFFFFu ? 1u : 0u)); }
uvec2 dec64(uvec2 a) { return uvec2(a.x - 1u, a.y - (a.x == 0u ? 1u : 0u)); }
