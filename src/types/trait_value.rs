//! One trait of a group: left out, cleared, set, or of another shape.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::Address;

/// A described trait of a group.
///
/// `Option` would lose the difference between a trait that is left out and one that is `null`, which
/// many services read as "clear".
///
/// ```
/// use group_call::{GroupTraits, Trait};
///
/// let traits = GroupTraits { name: "Acme".into(), plan: Trait::Clear, ..Default::default() };
/// assert_eq!(serde_json::to_string(&traits)?, r#"{"name":"Acme","plan":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Trait<T> {
    /// Not in the call: the service keeps what it has.
    #[default]
    Unset,
    /// `null`: many services clear the trait.
    Clear,
    /// A value of the described type.
    Set(T),
    /// A value of another shape, such as a plan that is an object: sent as given if the rules allow
    /// it.
    Other(Value),
}

impl<T> Trait<T> {
    /// Whether the trait is left out.
    ///
    /// ```
    /// # use group_call::Trait;
    /// assert!(Trait::<String>::default().is_unset());
    /// assert!(!Trait::<String>::Clear.is_unset());
    /// ```
    pub fn is_unset(&self) -> bool {
        matches!(self, Trait::Unset)
    }

    /// The value of the described type, if there is one.
    ///
    /// ```
    /// # use group_call::Trait;
    /// let name: Trait<String> = "Acme".into();
    /// assert_eq!(name.value().map(String::as_str), Some("Acme"));
    /// ```
    pub fn value(&self) -> Option<&T> {
        match self {
            Trait::Set(value) => Some(value),
            _ => None,
        }
    }
}

impl From<&str> for Trait<String> {
    fn from(text: &str) -> Self {
        Trait::Set(text.to_owned())
    }
}

impl From<String> for Trait<String> {
    fn from(text: String) -> Self {
        Trait::Set(text)
    }
}

impl From<Address> for Trait<Address> {
    fn from(address: Address) -> Self {
        Trait::Set(address)
    }
}

/// `None` leaves the trait out; to clear it, use [`Trait::Clear`].
impl<T> From<Option<T>> for Trait<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Trait::Unset, Trait::Set)
    }
}

impl<T: Serialize> Serialize for Trait<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Trait::Unset | Trait::Clear => serializer.serialize_unit(),
            Trait::Set(value) => value.serialize(serializer),
            Trait::Other(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Trait<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        if value.is_null() {
            return Ok(Trait::Clear);
        }
        Ok(match T::deserialize(&value) {
            Ok(described) => Trait::Set(described),
            Err(_) => Trait::Other(value),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(value: &Value) -> Trait<String> {
        serde_json::from_value(value.clone()).unwrap()
    }

    #[test]
    fn null_clears_and_other_shapes_are_kept() {
        assert_eq!(read(&json!(null)), Trait::Clear);
        assert_eq!(read(&json!("a")), Trait::Set("a".to_owned()));
        for other in [json!(5), json!({"id": 1}), json!([1, 2]), json!(true)] {
            let read = read(&other);
            assert_eq!(read, Trait::Other(other.clone()));
            assert_eq!(serde_json::to_value(read).unwrap(), other);
        }
    }

    #[test]
    fn nothing_is_unset() {
        assert_eq!(Trait::<String>::from(None), Trait::Unset);
        assert_eq!(Trait::from(Some("a".to_owned())), Trait::Set("a".to_owned()));
    }
}
