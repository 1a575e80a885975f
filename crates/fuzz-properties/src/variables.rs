//! Values in files of variables.

use crate::env_readers::read;
use astra_programs::{EnvReader, quoting::env_value};

/// A password: what is written for a reader is one line, and that reader reads the password in it.
pub fn written_to_env(password: &str) {
    // No password has them.
    if password.contains(|c: char| c.is_control()) || password.is_empty() {
        return;
    }
    for reader in EnvReader::ALL {
        let Some(written) = env_value(password, reader) else { continue };
        assert!(!written.contains(['\n', '\r']), "{reader}: more than one line");
        assert_eq!(read(&written, reader).as_deref(), Some(password), "{reader}: {}", *written);
    }
}
