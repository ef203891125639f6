// Types by themselves.
//@ reads ty.kind ty.data ty.arg ty.n ty_arg.ty
uint pointee(uint t) { return ty_arg_ty(ty_arg(t)); }
bool is_ref(uint t) { return ty_kind(t) == TK_REF || ty_kind(t) == TK_REF_MUT; }
