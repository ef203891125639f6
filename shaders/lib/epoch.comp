// The next dispatch has a number of its own (see rustg/gpu/debug.py); the last one stands for all that follow.
//@ grid 1
//@ local 1
void main() { C[CTL_EPOCH] = min(C[CTL_EPOCH] + 1u, 16384u); }
