//! Writes `pkg/src/module/protocol.ts`.

fn main() -> std::io::Result<()> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/module/protocol.ts");
    std::fs::write(path, group_call_module::protocol::text())
}
