//! A browser as a test leaves it to the next one: with one empty window, and nothing of its own.

use crate::{
    browser::Browser,
    command::Command,
    driver::downloads,
    engine::{Engine, engine},
    keyboard::pressed_with,
    session::Key,
};
use fantoccini::{Client, error::CmdError};
use serde_json::{Value, json};
use std::{fs, io::ErrorKind};
use url::Url;

/// A document with a text that takes the place of what the test has copied: one that no test expects.
const DOCUMENT: &str = "<!doctype html><title>between two tests</title>
<textarea oncopy=\"window.isCopied = true\">(a test has ended)</textarea>";

impl Browser {
    /// Closes all windows for a new one of the first size; takes away what is on the clipboard, the files that were saved and
    /// what the logs hold. None if it cannot: then it is closed. What pages are allowed, each test says.
    pub(crate) fn renewed(self) -> Option<Self> {
        let document = self.driver().scratch().join("between.html");
        fs::write(&document, DOCUMENT).ok()?;
        match fs::remove_dir_all(downloads(self.driver().scratch())) {
            Err(error) if error.kind() != ErrorKind::NotFound => return None,
            _ => {}
        }
        let document = Url::from_file_path(document).ok()?;
        let is_renewed = self.attempt(async {
            let client = self.client();
            open_new_window(client, self.first_size()).await?;
            client.goto(document.as_str()).await?;
            if engine() == Engine::Chromium {
                // There, a new tab does not have the focus, without which nothing is copied.
                client.issue_cmd(Command::devtools("Page.bringToFront", &json!({}))).await?;
            }
            let is_copied = copy(client).await?;
            if engine() == Engine::Chromium {
                forget_logs(client).await?;
            }
            Ok(is_copied)
        });
        is_renewed.unwrap_or(false).then_some(self)
    }
}

async fn open_new_window(client: &Client, (width, height): (u32, u32)) -> Result<(), CmdError> {
    let old = client.windows().await?;
    let new = client.new_window(true).await?.handle;
    for window in old {
        client.switch_to_window(window).await?;
        client.close_window().await?;
    }
    client.switch_to_window(new).await?;
    client.set_window_size(width, height).await
}

/// Copies the text of the document with the keys, for which no browser asks; whether it did.
async fn copy(client: &Client) -> Result<bool, CmdError> {
    client.execute("document.querySelector('textarea').select();", Vec::new()).await?;
    client.perform_actions(pressed_with(Key::Control, 'c')).await?;
    Ok(client.execute("return window.isCopied ?? false;", Vec::new()).await? == Value::Bool(true))
}

async fn forget_logs(client: &Client) -> Result<(), CmdError> {
    for kind in ["performance", "browser"] {
        client.issue_cmd(Command::log(kind)).await?;
    }
    Ok(())
}
