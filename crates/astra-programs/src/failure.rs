//! `Failure`: an error message that users meet, its cause and its remedy; and how a pasted message finds its row.

mod known_failures;

pub use self::known_failures::KNOWN_FAILURES;

/// How much of a text is read, in bytes.
const LONGEST_READ: usize = 64 * 1024;

/// The greatest length of a text that is read as search words, in bytes.
const LONGEST_SOUGHT: usize = 120;

/// A message as a driver or the server prints it, its real cause, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// The messages, with bars between them: their constant parts, with an ellipsis for the others.
    messages: &'static str,
    /// Who prints it.
    pub printed_by: &'static str,
    /// Why: the most frequent cause first.
    pub cause: &'static str,
    /// What to do.
    pub remedy: &'static str,
}

impl Failure {
    /// The message, with an ellipsis for its variable parts.
    #[must_use]
    pub fn message(&self) -> &'static str {
        self.messages.split('|').next().unwrap_or_default()
    }

    /// The rows for a text, the best first: a message with any text around it, or search words.
    ///
    /// A text that holds known messages has their rows, that of the longest first. Any other has the rows that hold
    /// each of its words, which are all rows for an empty text; a long text has none. Words are runs of letters and
    /// digits of ASCII in either case, so that neither quotes nor line breaks nor colours matter. Nothing of the text
    /// is kept, because a token may be in it.
    #[must_use]
    pub fn matching(text: &str) -> Vec<&'static Self> {
        let text = &text.as_bytes()[..text.len().min(LONGEST_READ)];
        let mut found = Vec::new();
        let mut longest = 0;
        for failure in KNOWN_FAILURES {
            let length = failure.longest_in(text);
            if length > 0 {
                found.insert(if length > longest { 0 } else { found.len() }, failure);
                longest = longest.max(length);
            }
        }
        if found.is_empty() && text.len() <= LONGEST_SOUGHT {
            for failure in KNOWN_FAILURES {
                if failure.has_words_of(text) {
                    found.push(failure);
                }
            }
        }
        found
    }

    /// The length of the longest of its messages that the text holds; 0 if it holds none.
    fn longest_in(&self, text: &[u8]) -> usize {
        let mut longest = 0;
        for message in self.messages.as_bytes().split(|&byte| byte == b'|') {
            if message.len() > longest && message.split(|byte| !byte.is_ascii()).all(|part| holds(text, part)) {
                longest = message.len();
            }
        }
        longest
    }

    /// Whether each word of the text is somewhere in its own.
    fn has_words_of(&self, text: &[u8]) -> bool {
        text.split(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()).all(|word| {
            let is_in = |own: &&str| own.as_bytes().windows(word.len()).any(|part| part.eq_ignore_ascii_case(word));
            word.is_empty() || [self.messages, self.printed_by, self.cause, self.remedy].iter().any(is_in)
        })
    }
}

/// Whether the text holds these words one after the other.
///
/// The first may have something before it: the `n` of a line break in JSON, the `31m` of a colour.
fn holds(text: &[u8], phrase: &[u8]) -> bool {
    let phrase = from_word(phrase);
    (0..=text.len()).any(|start| begins(&text[start..], phrase))
}

/// Whether the text begins with these words, whatever is between them, and with the last one whole.
fn begins(mut text: &[u8], mut phrase: &[u8]) -> bool {
    while let [meant, rest @ ..] = phrase {
        if meant.is_ascii_alphanumeric() {
            match text {
                [byte, after @ ..] if byte.eq_ignore_ascii_case(meant) => (text, phrase) = (after, rest),
                _ => return false,
            }
        } else if text.first().is_some_and(u8::is_ascii_alphanumeric) {
            return false;
        } else {
            (text, phrase) = (from_word(text), from_word(phrase));
            if phrase.is_empty() {
                return true;
            }
        }
    }
    !text.first().is_some_and(u8::is_ascii_alphanumeric)
}

/// The rest from the next letter or digit on.
fn from_word(mut text: &[u8]) -> &[u8] {
    while let [byte, rest @ ..] = text
        && !byte.is_ascii_alphanumeric()
    {
        text = rest;
    }
    text
}
