// The target's pointers: their bytes, and the LT_* of `usize` and lengths (the second half of a pair lies WORD bytes behind the first).
uint WORD = C[CTL_POINTER_BYTES];
uint LT_WORD = WORD == 4u ? LT_I32 : LT_I64;
