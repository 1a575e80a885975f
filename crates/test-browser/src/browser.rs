//! `Browser`: a browser with a profile of its own, and the driver that it is spoken to through.

use crate::{
    driver::Driver,
    engine::{Engine, engine},
    firefox_profile,
};
use fantoccini::{Client, ClientBuilder, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use std::{future::Future, time::Duration};
use tokio::{
    runtime::{Builder, Runtime},
    time::timeout,
};

/// A browser. Dropped, it is closed.
pub(crate) struct Browser {
    client: Client,
    runtime: Runtime,
    /// Width and height of the window, in px, as it opened.
    first_size: (u32, u32),
    /// Last, so that it outlives what talks to it.
    driver: Driver,
}

impl Browser {
    /// Starts one.
    pub(crate) fn start() -> Self {
        if engine() == Engine::Firefox {
            firefox_profile::make();
        }
        Self::of_first_start()
    }

    /// Starts one, for what comes before the first story.
    pub(crate) fn of_first_start() -> Self {
        let driver = Driver::start();
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(engine().capabilities(driver.scratch()));
        let client = runtime.block_on(builder.connect(&driver.address())).unwrap_or_else(|error| {
            panic!("the browser does not start: {error}. Its driver printed: {}", driver.printed())
        });
        let (width, height) = runtime.block_on(client.get_window_size()).expect("a window has a size");
        let first_size = (px(width), px(height));
        Self { client, runtime, first_size, driver }
    }

    /// Closes it. Whatever does not close ends with the driver.
    pub(crate) fn close(&self) {
        const PATIENCE: Duration = Duration::from_secs(10);
        let _ = self.runtime.block_on(async { timeout(PATIENCE, self.client.clone().close()).await });
    }

    /// For commands, which [`Browser::attempt`] runs.
    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Width and height of its window, in px, as it opened.
    pub(crate) fn first_size(&self) -> (u32, u32) {
        self.first_size
    }

    pub(crate) fn driver(&self) -> &Driver {
        &self.driver
    }

    /// Runs a command, which may fail, to its end.
    pub(crate) fn attempt<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Result<T, CmdError> {
        self.runtime.block_on(command)
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.close();
    }
}

fn px(size: u64) -> u32 {
    u32::try_from(size).expect("a window is no larger")
}
