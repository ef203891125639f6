// Every variable points at its root (or its type): four variables at a time, each follows its chain for a while; what is
// longer goes on in the next round, over chains that others have made shorter.
//@ writes uf.parent
//@ racy   uf.parent
const uint STEPS = 64u;

uint root(uint p) {
    uint steps = 0u;
    bool run = (p & VAR_BIT) != 0u;
    while (run) {
        uint q = uf_parent(p & ~VAR_BIT);
        steps++;
        run = q != p && (q & VAR_BIT) != 0u && steps < STEPS;
        p = q;
    }
    if (steps == STEPS) C[CTL_CHANGED] = 1u;
    return p;
}

void main() {
    uint base = at_uf_parent(0u);
    for (uint i = 4u * gl_GlobalInvocationID.x; i < n_uf; i += gl_NumWorkGroups.x * gl_WorkGroupSize.x * 4u) {
        uvec4 p = H4[(base + i) >> 2];
        uvec4 self = VAR_BIT | (i + uvec4(0u, 1u, 2u, 3u));
        // The last vector may reach behind the last variable.
        self = mix(self, p, greaterThanEqual(i + uvec4(0u, 1u, 2u, 3u), uvec4(n_uf)));
        uvec4 r = p;
        if (p.x != self.x) r.x = root(p.x);
        if (p.y != self.y) r.y = root(p.y);
        if (p.z != self.z) r.z = root(p.z);
        if (p.w != self.w) r.w = root(p.w);
        if (any(notEqual(r, p))) H4[(base + i) >> 2] = r;
    }
}
