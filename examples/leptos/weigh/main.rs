//! A minimal app, to see what `group-call` adds to it: nothing without features, a check of the call
//! with `validate`, and sending it with `client`.

use leptos::prelude::*;

/// What becomes of what was typed.
#[cfg(not(feature = "validate"))]
async fn submit(group: String) -> String {
    format!("{group} at {}", chrono::Utc::now().timestamp())
}

#[cfg(feature = "validate")]
fn call(group: String) -> group_call::GroupCall {
    let mut call = group_call::GroupCall::new("user123", group, chrono::Utc::now());
    call.traits.name = "Acme".into();
    call
}

#[cfg(all(feature = "validate", not(feature = "client")))]
async fn submit(group: String) -> String {
    match call(group).validate() {
        Ok(checked) => String::from_utf8_lossy(checked.json()).into_owned(),
        Err(error) => error.to_string(),
    }
}

#[cfg(feature = "client")]
async fn submit(group: String) -> String {
    match group_call::Client::new("/group").group(&call(group)).await {
        Ok(answer) => answer.message,
        Err(error) => error.to_string(),
    }
}

#[component]
fn App() -> impl IntoView {
    let group = RwSignal::new(String::new());
    let told = RwSignal::new(String::new());
    let send = move |_| {
        leptos::task::spawn_local(async move { told.set(submit(group.get_untracked()).await) });
    };
    view! {
        <input prop:value=group on:input:target=move |event| group.set(event.target().value()) />
        <button on:click=send>"Send"</button>
        <output>{told}</output>
    }
}

fn main() {
    mount_to_body(App);
}
