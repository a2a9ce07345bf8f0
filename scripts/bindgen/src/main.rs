//! `bindgen <module.wasm> <output folder> <name> [web]`: the glue for bundlers, or for a page without one.
//!
//! This is what `wasm-bindgen --target bundler`, or `web`, does. The library is used instead of the tool
//! because its version is then pinned by this folder's `Cargo.lock`.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (input, out_dir, name, web) = match args.as_slice() {
        [input, out_dir, name] => (input, out_dir, name, false),
        [input, out_dir, name, target] if target == "web" => (input, out_dir, name, true),
        _ => {
            eprintln!("usage: bindgen <module.wasm> <output folder> <name> [web]");
            return ExitCode::from(2);
        }
    };
    let mut bindgen = Bindgen::new();
    let target = if web { bindgen.web(true) } else { bindgen.bundler(true) };
    let result = target.and_then(|bindgen| {
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
