// Room for the state of each search.
//@ grid 1
//@ local 1
//@ reads csearch.node
//@ counts cstate
void main() { set_n_cstate(n_csearch * CS_WORDS); }
