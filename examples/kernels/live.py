# %% [markdown]
# # Compile, edit, run
# Each cell changes the Rust text and runs it at once: what takes minutes with a toolchain takes fractions of a second here. The
# file runs as a script, and cell by cell in Jupyter (jupytext) or an editor that knows `# %%`.

# %%
import time

import numpy as np

import rustg

KERNEL = """
#[kernel]
pub fn shade(#[global_id] (x, y): (u32, u32), #[global_size] (w, h): (u32, u32), t: f32, image: &mut [u8]) {
    let (u, v) = (x as f32 / w as f32 - 0.5, y as f32 / h as f32 - 0.5);
    let r = (u * u + v * v).sqrt();
    image[(x + w * y) as usize] = (255.0 * (FORMULA)) as u8;
}
"""


def run(formula: str, width: int = 48, height: int = 20) -> tuple[np.ndarray, float, float]:
    """The picture of a formula of u, v, r and t, seconds to compile it and seconds to run it."""
    began = time.perf_counter()
    module = rustg.compile(KERNEL.replace("FORMULA", formula))
    compiled = time.perf_counter()
    image = module.shade(0.3, np.zeros(width * height, np.uint8), threads=(width, height))
    return image.reshape(height, width), compiled - began, time.perf_counter() - compiled


def show(formula: str) -> str:
    """The picture in letters, and the times."""
    image, compiling, running = run(formula)
    rows = ("".join(" .:-=+*#%@"[level * 10 // 256] for level in row) for row in image)
    return "\n".join([*rows, f"{formula}: compiled in {compiling * 1e3:.0f} ms, ran in {running * 1e3:.0f} ms"])


# %% A first formula: this one also starts the compiler.
if __name__ == "__main__":
    print(show("1.0 - 2.0 * r"))

# %% Change it: compiled again.
if __name__ == "__main__":
    print(show("0.5 + 0.5 * (40.0 * r - 9.0 * t).sin()"))

# %% What was compiled before is not compiled again.
if __name__ == "__main__":
    print(show("1.0 - 2.0 * r"))

# %% A mistake is told in Rust's words.
if __name__ == "__main__":
    try:
        show("radius * 2.0")
    except rustg.CompileError as error:
        print(error)
