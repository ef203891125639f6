// Variables that format strings name are borrowed.
//@ rows   capture
//@ reads  capture.kind capture.id pbinding.local
//@ writes plocal.writes
void run(uint i) {
    uint l = capture_kind(i) == RES_LOCAL ? pbinding_local(capture_id(i)) : NONE;
    if (l != NONE) atomicAdd(H[at_plocal_writes(l)], 2u);
}
