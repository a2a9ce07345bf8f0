//! A JavaScript value → JSON text, as `JSON.stringify` writes it, and a list of what that would lose
//! silently: NaN, infinities, invalid dates, maps. BigInt ids become text.
//!
//! It does not go through serde, which follows cycles and depth until the instance dies, and reads
//! dates, `toJSON` and BigInt differently from JSON.

use js_sys::{Array, BigInt, Function, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::issue::{Code, Rule};
use crate::names::Known;
use crate::parse::InvalidTraits;
use crate::types::{Change, Checked, GroupCall, GroupError, Issue, PathKey, Rules};

#[wasm_bindgen]
extern "C" {
    /// Such as `[object Map]`.
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    fn tag_of(value: &JsValue) -> Result<String, JsValue>;

    /// A proxy's trap may throw.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    fn own_keys(value: &JsValue) -> Result<Array, JsValue>;

    /// A primitive in its box.
    #[wasm_bindgen(js_name = Object)]
    fn boxed(value: &JsValue) -> JsValue;

    #[wasm_bindgen(catch, js_namespace = JSON, js_name = isRawJSON)]
    fn is_raw(value: &JsValue) -> Result<bool, JsValue>;
}

/// The module allows no more anyway, and the search for cycles takes quadratic time.
const MAX_DEPTH: usize = 1000;
/// A longer array may be nothing but holes, each of which would be copied.
const MAX_ARRAY: u32 = 1 << 24;

/// The result of reading a value.
#[derive(Default)]
pub(crate) struct Serialized {
    /// Absent where the value has no text; holds `null` wherever there is an issue.
    pub text: Option<String>,
    pub issues: Vec<Issue>,
    pub warnings: Vec<Issue>,
    pub changes: Vec<Change>,
}

fn issue(code: Code, path: &[PathKey], message: &str) -> Issue {
    Issue { code, path: path.to_vec(), message: message.to_owned() }
}

fn refused(code: Code, message: &str) -> Serialized {
    Serialized { issues: vec![issue(code, &[], message)], ..Serialized::default() }
}

/// Why the whole value is unusable.
enum End {
    TooDeep,
    TooLarge,
}

/// The JSON text of a value.
pub(crate) fn read(value: &JsValue, invalid_traits: InvalidTraits) -> Serialized {
    let mut reader = Reader {
        result: Serialized::default(),
        around: Vec::new(),
        path: Vec::new(),
        invalid_traits,
    };
    let holder = Object::new();
    let _ = Reflect::set(&holder, &"".into(), value);
    let copy = match reader.copy(&holder, &"".into()) {
        Ok(copy) => copy,
        Err(End::TooDeep) => {
            return refused(Code::TooDeep, "Too deep or too large to be written as text.");
        }
        Err(End::TooLarge) => {
            return refused(Code::TooLarge, "Too deep or too large to be written as text.");
        }
    };
    if copy.is_undefined() || copy.is_function() || copy.is_symbol() {
        let type_name = value.js_typeof().as_string().unwrap_or_default();
        return refused(Code::InvalidType, &format!("Expected an object, got {type_name}."));
    }
    match JSON::stringify(&copy) {
        Ok(text) => Serialized { text: Some(text.into()), ..reader.result },
        Err(_) => refused(Code::TooLarge, "Too deep or too large to be written as text."),
    }
}

struct Reader {
    result: Serialized,
    /// The objects around the value that is being read.
    around: Vec<JsValue>,
    /// The keys that lead to the value: names, and numbers of elements.
    path: Vec<JsValue>,
    invalid_traits: InvalidTraits,
}

impl Reader {
    /// The path so far, in the form that issues have.
    fn steps(&self) -> Vec<PathKey> {
        let step = |key: &JsValue| match key.as_f64() {
            Some(index) => PathKey::Index(index as u32),
            None => PathKey::Name(key.as_string().unwrap_or_default()),
        };
        self.path.iter().map(step).collect()
    }

    fn report(&mut self, code: Code, message: &str) -> JsValue {
        let issue = issue(code, &self.steps(), message);
        self.result.issues.push(issue);
        JsValue::NULL
    }

    /// In the same words as the npm package and its page half.
    fn refuse(&mut self, code: Code, found: &str) -> JsValue {
        self.report(code, &format!("Expected what JSON can write, got {found}."))
    }

    /// Whether a bad value at this path is left out, and the call saved.
    fn is_saved(&self) -> bool {
        self.invalid_traits != InvalidTraits::Reject
            && self.path.len() == 2
            && self.path[0] == "traits"
            && self.path[1]
                .as_string()
                .is_some_and(|name| Known::ALL.iter().any(|known| known.as_str() == name))
    }

    /// Leaves out a trait: turns its issues, which are those from `before` on, into warnings.
    fn leave_out(&mut self, before: usize) {
        let issues = self.result.issues.split_off(before);
        self.result.warnings.extend(issues);
        let path = self.steps();
        self.result.changes.push(Change { path, rule: Rule::Dropped });
    }

    /// A copy of `holder[key]` that JSON text can be made of.
    fn copy(&mut self, holder: &JsValue, key: &JsValue) -> Result<JsValue, End> {
        let Ok((value, is_date)) = value_of(holder, key) else {
            return Ok(self.report(Code::NotSerializable, "Reading this value failed."));
        };
        if value.is_string() {
            return Ok(value);
        }
        if value.is_bigint() {
            return Ok(self.bigint(&value));
        }
        if let Some(number) = value.as_f64().filter(|number| !number.is_finite()) {
            let sign = if number < 0.0 { "-" } else { "" };
            let found = if number.is_nan() { "NaN" } else { "Infinity" };
            return Ok(self.refuse(Code::NotSerializable, &format!("{sign}{found}")));
        }
        if value.is_null() && is_date {
            let is_timestamp = self.path.len() == 1 && self.path[0] == "timestamp";
            let code = if is_timestamp { Code::InvalidTimestamp } else { Code::NotSerializable };
            return Ok(self.refuse(code, "an invalid Date"));
        }
        if !value.is_object() || is_raw_json(&value) {
            return Ok(value);
        }
        if self.around.iter().any(|outer| Object::is(outer, &value)) {
            return Ok(self.refuse(Code::NotSerializable, "a cycle"));
        }
        if is_opaque(&value) {
            return Ok(self.refuse(Code::NotSerializable, &class_name(&value)));
        }
        if self.around.len() > MAX_DEPTH {
            return Err(End::TooDeep);
        }
        self.around.push(value.clone());
        let copied =
            if Array::is_array(&value) { self.items(&value) } else { self.members(&value) };
        self.around.pop();
        copied
    }

    /// JSON has no text for a BigInt, so only an id may be one: it becomes a string.
    fn bigint(&mut self, value: &JsValue) -> JsValue {
        let path = self.steps();
        let is_id = matches!(&*path, [PathKey::Name(name)]
            if matches!(&**name, "user_id" | "userId" | "group_id" | "groupId"));
        let text = value.unchecked_ref::<BigInt>().to_string(10);
        match text {
            Ok(text) if is_id => {
                self.result.changes.push(Change { path, rule: Rule::ToString });
                text.into()
            }
            _ => self.refuse(Code::NotSerializable, "BigInt"),
        }
    }

    fn items(&mut self, value: &JsValue) -> Result<JsValue, End> {
        let array: &Array = value.unchecked_ref();
        if array.length() > MAX_ARRAY {
            return Err(End::TooLarge);
        }
        let copied = Array::new();
        for index in 0..array.length() {
            self.path.push(index.into());
            let item = self.copy(value, &index.into());
            self.path.pop();
            copied.push(&item?);
        }
        Ok(copied.into())
    }

    fn members(&mut self, value: &JsValue) -> Result<JsValue, End> {
        let Ok(keys) = own_keys(value) else {
            return Ok(self.report(Code::NotSerializable, "Reading this value failed."));
        };
        // Without a prototype, `__proto__` is a key like any other.
        let copied = Object::create(JsValue::NULL.unchecked_ref::<Object>());
        for key in keys.iter() {
            self.path.push(key.clone());
            let before = self.result.issues.len();
            let member = self.copy(value, &key);
            let is_bad = self.result.issues.len() > before && self.is_saved();
            if is_bad {
                self.leave_out(before);
            }
            self.path.pop();
            let member = member?;
            if !is_bad {
                let _ = Reflect::set(&copied, &key, &member);
            }
        }
        Ok(copied.into())
    }
}

/// The name of an object's class.
fn class_name(value: &JsValue) -> String {
    Reflect::get(value, &"constructor".into())
        .and_then(|class| Reflect::get(&class, &"name".into()))
        .ok()
        .and_then(|name| name.as_string())
        .unwrap_or_default()
}

/// `holder[key]` as `JSON.stringify` reads it, and whether it was a date.
fn value_of(holder: &JsValue, key: &JsValue) -> Result<(JsValue, bool), JsValue> {
    let mut value = Reflect::get(holder, key)?;
    let is_object = value.is_object();
    if !is_object && !value.is_bigint() && !value.is_function() {
        return Ok((value, false));
    }
    let is_date = is_object && tag(&value) == "Date";
    let to_json = Reflect::get(&boxed(&value), &"toJSON".into())?;
    if let Some(to_json) = to_json.dyn_ref::<Function>()
        && !is_bytes(&value)
    {
        let index = || key.as_f64().map(|index| (index as u32).to_string());
        let key = key.as_string().or_else(index).unwrap_or_default();
        value = to_json.call1(&value, &key.into())?;
    }
    // A boxed primitive is written as the value that it holds.
    if value.is_object() && matches!(&*tag(&value), "Number" | "BigInt" | "String" | "Boolean") {
        let value_of: Function = Reflect::get(&value, &"valueOf".into())?.dyn_into()?;
        value = value_of.call0(&value)?;
    }
    Ok((value, is_date))
}

/// What `Object.prototype.toString` says, such as `Map`.
fn tag(value: &JsValue) -> String {
    let tag = tag_of(value).unwrap_or_default();
    let name = tag.strip_prefix("[object ").and_then(|name| name.strip_suffix(']'));
    name.unwrap_or_default().to_owned()
}

/// Whether a value is a view of memory, which no `toJSON` can turn into data.
fn is_bytes(value: &JsValue) -> bool {
    js_sys::ArrayBuffer::is_view(value)
}

/// The bytes of a `Uint8Array`, of any realm.
#[cfg(feature = "js")]
pub(crate) fn bytes(value: &JsValue) -> Option<Vec<u8>> {
    let is_one = is_bytes(value) && tag(value) == "Uint8Array";
    is_one.then(|| js_sys::Uint8Array::new(value).to_vec())
}

fn is_raw_json(value: &JsValue) -> bool {
    Reflect::has(value, &"rawJSON".into()).unwrap_or(false) && is_raw(value).unwrap_or(false)
}

/// Whether JSON would lose or change what an object holds.
fn is_opaque(value: &JsValue) -> bool {
    let tag = tag(value);
    if is_bytes(value) || matches!(&*tag, "ArrayBuffer" | "SharedArrayBuffer") {
        return true;
    }
    if Array::is_array(value) || is_plain(value) {
        return false;
    }
    // Their content is not in their own enumerable properties, even where they have some.
    let holds_more = matches!(
        &*tag,
        "Map" | "Set" | "FormData" | "URLSearchParams" | "Headers" | "Error" | "RegExp" | "Promise"
    );
    holds_more || own_keys(value).is_ok_and(|keys| keys.length() == 0)
}

/// Whether an object is a plain one, even from another realm: it has no prototype, or one that has
/// none itself.
fn is_plain(value: &JsValue) -> bool {
    let prototype_of = |value: &JsValue| Reflect::get_prototype_of(value).map(JsValue::from);
    let above = prototype_of(value).and_then(|prototype| {
        if prototype.is_null() { Ok(prototype) } else { prototype_of(&prototype) }
    });
    above.is_ok_and(|above| above.is_null())
}

/// Judges a JavaScript value.
pub(crate) fn check(value: &JsValue, rules: &Rules) -> Result<Checked, GroupError> {
    let Serialized { text, issues, warnings, changes } = read(value, rules.invalid_traits);
    let Some(text) = text else { return Err(GroupError::invalid_call(issues, warnings)) };
    let reported: Vec<Vec<PathKey>> =
        issues.iter().chain(&warnings).map(|issue| issue.path.clone()).collect();
    let is_new = |path: &Vec<PathKey>| !reported.contains(path);
    match Checked::from_json(text.as_bytes(), rules) {
        Ok(checked) if issues.is_empty() => {
            Ok(checked.read_with(warnings, changes, |path| is_new(path)))
        }
        Ok(checked) => {
            let mut all = warnings;
            all.extend(checked.warnings().iter().filter(|warning| is_new(&warning.path)).cloned());
            Err(GroupError::invalid_call(issues, all))
        }
        // It was read no further, so there is nothing to say of the rest.
        Err(error) if error.issues.iter().any(|issue| issue.code == Code::TooDeep) => Err(error),
        Err(error) => {
            // Where reading found an issue, the text holds a stand-in that the rules cannot judge.
            let mut all = issues;
            all.extend(error.issues.into_iter().filter(|issue| is_new(&issue.path)));
            let mut others = warnings;
            others.extend(error.warnings.into_iter().filter(|warning| is_new(&warning.path)));
            Err(GroupError::invalid_call(all, others))
        }
    }
}

impl GroupCall {
    /// Reads a call from a JavaScript value as the npm package does: aliases, dates, BigInt ids.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidRequest`](crate::ErrorCode::InvalidRequest) with every issue.
    ///
    /// ```no_run
    /// # fn example(value: wasm_bindgen::JsValue) -> Result<(), group_call::GroupError> {
    /// let call = group_call::GroupCall::from_js(&value)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_js(value: &JsValue) -> Result<Self, GroupError> {
        Ok(check(value, &Rules::default())?.call())
    }
}
