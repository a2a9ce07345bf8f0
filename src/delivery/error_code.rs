//! The codes that a failed call ends with.

use crate::text::line;

/// Why a call failed: the `error_code` of every answer and every `GroupError`.
///
/// ```
/// use group_call::ErrorCode;
///
/// /// Whether the same call may be accepted later.
/// fn is_passing(code: ErrorCode) -> bool {
///     matches!(code, ErrorCode::RateLimited | ErrorCode::NetworkError | ErrorCode::Timeout)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The call itself is bad, or the service says so: 400, 409, 422.
    InvalidRequest,
    /// 401, or no token could be obtained.
    Unauthorized,
    /// 403.
    Forbidden,
    /// 404.
    NotFound,
    /// 405.
    MethodNotAllowed,
    /// 413.
    PayloadTooLarge,
    /// 415.
    UnsupportedMediaType,
    /// 429.
    RateLimited,
    /// Any other status, a redirect, or a 2xx whose body says that the call failed.
    UpstreamError,
    /// No answer came, or a success broke off.
    NetworkError,
    /// An attempt, or the whole call, took too long.
    Timeout,
    /// The caller's signal ended the call.
    Aborted,
    /// The options are bad.
    InvalidOptions,
    /// A fault in this crate.
    Internal,
}

/// The codes as callers see them, in the order of [`ErrorCode::ALL`].
const NAMES: &str = "\
INVALID_REQUEST
UNAUTHORIZED
FORBIDDEN
NOT_FOUND
METHOD_NOT_ALLOWED
PAYLOAD_TOO_LARGE
UNSUPPORTED_MEDIA_TYPE
RATE_LIMITED
UPSTREAM_ERROR
NETWORK_ERROR
TIMEOUT
ABORTED
INVALID_OPTIONS
INTERNAL";

impl ErrorCode {
    /// Every code, in the order of the documentation's table.
    ///
    /// ```
    /// # use group_call::ErrorCode;
    /// assert!(ErrorCode::ALL.contains(&ErrorCode::Timeout));
    /// ```
    pub const ALL: [Self; 14] = [
        Self::InvalidRequest,
        Self::Unauthorized,
        Self::Forbidden,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::PayloadTooLarge,
        Self::UnsupportedMediaType,
        Self::RateLimited,
        Self::UpstreamError,
        Self::NetworkError,
        Self::Timeout,
        Self::Aborted,
        Self::InvalidOptions,
        Self::Internal,
    ];

    /// The code as callers see it.
    ///
    /// ```
    /// # use group_call::ErrorCode;
    /// assert_eq!(ErrorCode::RateLimited.as_str(), "RATE_LIMITED");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        line(NAMES, self as usize)
    }

    /// The code as a number: its position in [`ALL`](Self::ALL), counted from 1, for hosts that
    /// keep numbers.
    #[doc(hidden)]
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The code that [`number`](Self::number) stands for, if it is one.
    #[doc(hidden)]
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        let index = number.checked_sub(1)?;
        Self::ALL.get(usize::from(index)).copied()
    }

    /// The code for the status of an unsuccessful answer, including 0, an opaque redirect's.
    ///
    /// ```
    /// # use group_call::ErrorCode;
    /// assert_eq!(ErrorCode::from_status(429), ErrorCode::RateLimited);
    /// assert_eq!(ErrorCode::from_status(418), ErrorCode::UpstreamError);
    /// ```
    #[must_use]
    pub const fn from_status(status: u16) -> Self {
        match status {
            400 | 409 | 422 => Self::InvalidRequest,
            401 => Self::Unauthorized,
            403 => Self::Forbidden,
            404 => Self::NotFound,
            405 => Self::MethodNotAllowed,
            413 => Self::PayloadTooLarge,
            415 => Self::UnsupportedMediaType,
            429 => Self::RateLimited,
            _ => Self::UpstreamError,
        }
    }

    /// The code that a service names in its answer, if it is one of ours.
    ///
    /// The comparison is exact: `invalid_request` is not a code.
    ///
    /// ```
    /// # use group_call::ErrorCode;
    /// assert_eq!(ErrorCode::from_name("FORBIDDEN"), Some(ErrorCode::Forbidden));
    /// assert_eq!(ErrorCode::from_name("TEAPOT"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.as_str() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorCode;

    #[test]
    fn names_lead_back_to_their_codes() {
        for code in ErrorCode::ALL {
            assert_eq!(ErrorCode::from_name(code.as_str()), Some(code));
            assert_eq!(ErrorCode::from_number(code.number()), Some(code));
        }
        assert_eq!(ErrorCode::from_number(0), None);
        assert_eq!(ErrorCode::from_number(15), None);
        for foreign in ["", "invalid_request", "INVALID_REQUEST ", "TEAPOT"] {
            assert_eq!(ErrorCode::from_name(foreign), None, "{foreign:?}");
        }
    }

    #[test]
    fn statuses_have_the_codes_of_the_table() {
        let table = [
            (400, "INVALID_REQUEST"),
            (401, "UNAUTHORIZED"),
            (403, "FORBIDDEN"),
            (404, "NOT_FOUND"),
            (405, "METHOD_NOT_ALLOWED"),
            (409, "INVALID_REQUEST"),
            (413, "PAYLOAD_TOO_LARGE"),
            (415, "UNSUPPORTED_MEDIA_TYPE"),
            (422, "INVALID_REQUEST"),
            (429, "RATE_LIMITED"),
        ];
        for status in 0..=u16::MAX {
            let expected =
                table.iter().find(|row| row.0 == status).map_or("UPSTREAM_ERROR", |row| row.1);
            assert_eq!(ErrorCode::from_status(status).as_str(), expected, "{status}");
        }
    }
}
