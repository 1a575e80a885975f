#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| fuzz_properties::written_to_env(text));
