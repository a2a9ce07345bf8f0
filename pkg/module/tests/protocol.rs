//! TypeScript has the same numbers as the Rust sources.

#[test]
fn protocol_ts_is_what_the_sources_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/module/protocol.ts");
    let file = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
    assert!(
        file == group_call_module::protocol::text(),
        "pkg/src/module/protocol.ts is not what the sources say: `cargo run -p group-call-module --bin protocol`",
    );
}
