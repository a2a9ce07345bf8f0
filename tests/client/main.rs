//! `Client` against a scripted service in virtual time.

mod batches;
mod deliveries;
mod scripted;
