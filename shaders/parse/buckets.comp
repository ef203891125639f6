// Where each bucket of segments begins in the order of parsing; the counts are cleared again.
//@ grid 1
//@ local 256
//@ reads  bucket.count
//@ writes bucket.count bucket.first
//@ counts order
shared uint sum_of[256];
void main() {
    if (C[CTL_PARSE_AGAIN] != 0u) return;
    uint t = gl_LocalInvocationID.x;
    uint sum = 0u;
    for (uint i = 0u; i < 4u; i++) sum += bucket_count(4u * t + i);
    sum_of[t] = sum;
    barrier();
    for (uint d = 1u; d < 256u; d *= 2u) {
        uint v = sum_of[t] + (t >= d ? sum_of[t - d] : 0u);
        barrier();
        sum_of[t] = v;
        barrier();
    }
    uint at = sum_of[t] - sum;
    for (uint i = 0u; i < 4u; i++) {
        uint count = bucket_count(4u * t + i);
        set_bucket_first(4u * t + i, at);
        set_bucket_count(4u * t + i, 0u);
        at += count;
    }
    if (t == 255u) set_n_order(at);
}
