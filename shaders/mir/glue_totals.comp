// Room for the functions of composite types behind the rows of all others.
//@ grid 1
//@ local 1
//@ reads gbody.rows gbody.locals gbody.args
//@ counts body def ty ty_arg mir local marg
//@ writes gbase.body gbase.def gbase.local gbase.marg gbase.mir gbase.ty gbase.ty_arg
void main() {
    uint n = n_gbody - 1u;
    set_gbase_body(0u, n_body);
    set_gbase_def(0u, n_def);
    set_gbase_ty(0u, n_ty);
    set_gbase_ty_arg(0u, n_ty_arg);
    set_gbase_mir(0u, n_mir);
    set_gbase_local(0u, n_local);
    set_gbase_marg(0u, n_marg);
    set_n_body(n_body + n);
    set_n_def(n_def + n);
    set_n_ty(n_ty + 2u * n);
    set_n_ty_arg(n_ty_arg + 2u * n);
    set_n_mir(n_mir + gbody_rows(n));
    set_n_local(n_local + gbody_locals(n));
    set_n_marg(n_marg + gbody_args(n));
}
