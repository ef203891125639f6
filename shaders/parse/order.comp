// Segments of the current depth in the order in which they are parsed.
//@ reads  level.first row.start row.bucket row.offset bucket.first
//@ writes order.row
void main() {
    if (C[CTL_PARSE_AGAIN] != 0u) return;
    uint depth = C[CTL_PARSE_LEVEL];
    if (depth + 1u >= n_level) return;
    uint end = level_first(depth + 1u);
    for (uint i = level_first(depth) + gl_GlobalInvocationID.x; i < end; i += gl_NumWorkGroups.x * 64u)
        if (row_start(i) != 0u) set_order_row(bucket_first(row_bucket(i)) + row_offset(i), i);
}
