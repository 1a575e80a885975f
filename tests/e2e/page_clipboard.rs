//! The clipboard of the browser that the page is open in.

use crate::{
    engine::{Engine, engine},
    page::Page,
    session::Key,
};
use serde_json::{Value, json};

impl Page {
    /// The text on the clipboard.
    #[track_caller]
    pub(crate) fn clipboard(&self) -> String {
        if engine() == Engine::WebKit {
            return self.by_hand("", 'v');
        }
        let read = self.session().evaluate_promise("return navigator.clipboard.readText();", &[]);
        read.as_str().unwrap_or_else(|| panic!("the clipboard cannot be read: {read}")).to_owned()
    }

    /// Makes this the text on the clipboard.
    #[track_caller]
    pub(crate) fn put_on_clipboard(&self, text: &str) {
        if engine() == Engine::WebKit {
            self.by_hand(text, 'c');
            return;
        }
        let written =
            self.session().evaluate_promise("return navigator.clipboard.writeText(arguments[0]);", &[json!(text)]);
        assert_eq!(written, Value::Null, "the clipboard cannot be written");
    }

    /// Copies or pastes with the keys, in a field beside the page that is there for that alone: `WebKit` gives no script
    /// the clipboard. The focus and the selection are put back.
    #[track_caller]
    fn by_hand(&self, text: &str, key: char) -> String {
        self.session().evaluate(
            "const field = document.createElement('textarea');
            window.before = { focus: document.activeElement, ranges: [] };
            const selection = getSelection();
            for (let index = 0; index < selection.rangeCount; index += 1) before.ranges.push(selection.getRangeAt(index));
            field.id = 'held-beside';
            field.value = arguments[0];
            document.body.append(field);
            field.focus();
            field.select();",
            &[json!(text)],
        );
        self.session().press_with(Key::Control, key);
        let read = self.session().evaluate(
            "const field = document.getElementById('held-beside');
            const { value } = field;
            field.remove();
            before.focus?.focus();
            getSelection().removeAllRanges();
            for (const range of before.ranges) getSelection().addRange(range);
            return value;",
            &[],
        );
        read.as_str().expect("it is text").to_owned()
    }
}
