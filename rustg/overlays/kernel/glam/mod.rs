//! Stands for the vectors of programs that do not name them: `rustg/overlays/vectors` has the others.
