//! `bindgen <module.wasm> <output folder> <name>`: the glue for bundlers.
//!
//! This is what `wasm-bindgen --target bundler` does. The library is used instead of the tool because
//! its version is then pinned by this folder's `Cargo.lock`.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [input, out_dir, name] = args.as_slice() else {
        eprintln!("usage: bindgen <module.wasm> <output folder> <name>");
        return ExitCode::from(2);
    };
    let mut bindgen = Bindgen::new();
    let result = bindgen.bundler(true).and_then(|bindgen| {
        bindgen
            .input_path(input)
            .out_name(name)
            // The types are those of `pkg/src/wasm`.
            .typescript(false)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(out_dir)
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasm-bindgen failed on {input}: {error:#}");
            ExitCode::FAILURE
        }
    }
}
