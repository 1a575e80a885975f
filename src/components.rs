//! The page as Yew components: thin. They show the view of the model, hand on what the user does, and run the effects.

mod actions;
mod block;
mod code;
mod code_tabs;
mod connect_form;
mod connection_string;
mod copy_buttons;
mod element;
mod elements;
mod failures;
mod field;
mod findings;
mod footer;
mod icon;
mod input_events;
mod masthead;
mod network_lock;
mod page;
mod paste_box;
mod printed_secret;
mod radio_group;
mod sample_apps;
mod select;
mod shown;
mod start;
mod store;
mod where_to_find;

pub use self::start::Stage;
#[cfg(feature = "ssr")]
pub use self::start::markup;
#[cfg(feature = "web")]
pub use self::start::start;
