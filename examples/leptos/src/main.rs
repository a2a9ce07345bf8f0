//! A form that says what is wrong as the user types, and sends the call.

use chrono::Utc;
use group_call::{Client, GroupCall, GroupError, Trait};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Your relay, or the service itself.
const ENDPOINT: &str = "/group";

/// A trait of the form: a field that is left blank is not sent.
fn given(text: String) -> Trait<String> {
    if text.trim().is_empty() { Trait::Unset } else { text.into() }
}

/// What is wrong with the field at this path, such as `traits.email`.
fn problem(verdict: &Result<(), GroupError>, path: &str) -> String {
    let Err(error) = verdict else { return String::new() };
    let of_field = error.issues.iter().filter(|issue| {
        let steps: Vec<String> = issue.path.iter().map(ToString::to_string).collect();
        steps.join(".") == path
    });
    of_field.map(|issue| issue.message.clone()).collect::<Vec<_>>().join(" ")
}

#[component]
fn Field(
    label: &'static str,
    path: &'static str,
    value: RwSignal<String>,
    verdict: Memo<Result<(), GroupError>>,
) -> impl IntoView {
    view! {
        <label>
            {label}
            <input
                id=path
                prop:value=value
                on:input:target=move |event| value.set(event.target().value())
            />
            <small>{move || problem(&verdict.get(), path)}</small>
        </label>
    }
}

#[component]
fn App() -> impl IntoView {
    let [user, group, name, email, website] = [(); 5].map(|()| RwSignal::new(String::new()));
    let answer = RwSignal::new(String::new());
    let client = StoredValue::new(Client::new(ENDPOINT));

    let call = move || {
        let mut call = GroupCall::new(user.get(), group.get(), Utc::now());
        call.traits.name = given(name.get());
        call.traits.email = given(email.get());
        call.traits.website = given(website.get());
        call
    };
    let verdict = Memo::new(move |_| call().validate().map(drop));

    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (client, call) = (client.get_value(), untrack(call));
        spawn_local(async move {
            answer.set(match client.group(&call).await {
                Ok(told) => told.message,
                Err(error) => error.to_string(),
            });
        });
    };

    view! {
        <form on:submit=send>
            <Field label="User" path="user_id" value=user verdict />
            <Field label="Group" path="group_id" value=group verdict />
            <Field label="Name" path="traits.name" value=name verdict />
            <Field label="E-mail" path="traits.email" value=email verdict />
            <Field label="Website" path="traits.website" value=website verdict />
            <button disabled=move || verdict.get().is_err()>"Send"</button>
        </form>
        <output>{answer}</output>
    }
}

fn main() {
    mount_to_body(App);
}
