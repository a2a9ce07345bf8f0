//! The crate as it is published: it builds natively, and in a wasm32 app that has its own allocator,
//! to whose exports it adds none.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

fn run(command: &mut Command) {
    let output = command.output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {stderr}");
}

fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(folder).env_remove("CARGO_TARGET_DIR");
    cargo
}

/// The published crate, unpacked into `folder`.
fn unpacked(folder: &Path) -> PathBuf {
    let target = folder.join("package-target");
    run(cargo(Path::new(env!("CARGO_MANIFEST_DIR")))
        .args(["package", "--package", "group-call", "--no-verify", "--allow-dirty", "--locked"])
        .args(["--offline", "--quiet", "--target-dir"])
        .arg(&target));
    let name = concat!("group-call-", env!("CARGO_PKG_VERSION"));
    let archive = target.join("package").join(format!("{name}.crate"));
    run(Command::new("tar").arg("xzf").arg(archive).current_dir(folder));
    folder.join(name)
}

const APP: &str = r#"
use group_call::{AsciiUrls, Options, validate};
use std::alloc::{GlobalAlloc, Layout, System};

struct Counting;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        unsafe { System.dealloc(block, layout) }
    }
}

#[unsafe(no_mangle)]
pub extern "C" fn output(length: usize) -> usize {
    let text = vec![b' '; length];
    validate(&text, &Options::default(), &AsciiUrls).map_or_else(|invalid| invalid.issues.len(), |_| 0)
}
"#;

#[test]
fn builds_natively_and_in_an_app_with_its_own_allocator() {
    let folder = std::env::temp_dir().join(format!("group-call-packed-{}", std::process::id()));
    fs::create_dir_all(folder.join("app/src")).unwrap();
    let packed = unpacked(&folder);
    let app = folder.join("app");
    let manifest = format!(
        "[package]\nname = \"app\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [lib]\ncrate-type = [\"cdylib\"]\n\
         [dependencies]\ngroup-call = {{ path = {packed:?}, default-features = false }}\n\
         [workspace]\n",
    );
    fs::write(app.join("Cargo.toml"), manifest).unwrap();
    fs::write(app.join("src/lib.rs"), APP).unwrap();

    run(cargo(&app).args(["build", "--offline", "--quiet"]));
    // Where this fails for want of a standard library: `rustup target add wasm32-unknown-unknown`.
    run(cargo(&app).args(["build", "--offline", "--quiet", "--target", WASM]));

    let wasm = fs::read(app.join("target").join(WASM).join("debug/app.wasm")).unwrap();
    let has = |name: &str| wasm.windows(name.len()).any(|part| part == name.as_bytes());
    assert!(has("output"), "the app's own export");
    for foreign in ["output_len", "relay_decide", "__wbindgen"] {
        assert!(!has(foreign), "the crate brings {foreign} into the app");
    }
    fs::remove_dir_all(&folder).unwrap();
}
