//! The ways in which bundling fails, or seems to, are as the page says: the real bundlers print it again, and it finds its row.

use crate::{
    bundler::{Bundler, bundled_clients},
    bundles::ESBUILD_FOR_COMMON_JS,
    known_failures::is_of,
    next_app::EDGE,
};
use astra_programs::File::{CommonJs, EsModule};
use astra_uri::Deployment::Astra;
use test_support::package_sets::RUNTIMES;

/// The rows that are found by what bundlers print, in the order of the list.
pub(crate) const PROVOKED: [&str; 5] = [NOT_FOR_NODE, DYNAMIC_REQUIRE, TOP_LEVEL_AWAIT, EDGE, KERBEROS];

const NOT_FOR_NODE: &str = "Could not resolve \"url\"";
const DYNAMIC_REQUIRE: &str = "Dynamic require of … is not supported";
const TOP_LEVEL_AWAIT: &str = "Top-level await is currently not supported with the \"cjs\" output format";
/// It is none: see [`bundles`](crate::bundles).
pub(crate) const KERBEROS: &str = "Module not found: … 'kerberos'";

#[test]
fn esbuild_cannot_bundle_the_packages_into_an_es_module() {
    const ESBUILD: Bundler = Bundler {
        name: "esbuild for ES modules",
        file: EsModule,
        command: &["esbuild", "connect.mjs", "--bundle", "--platform=node", "--format=esm", "--outfile=bundle.mjs"],
        bundle: "bundle.mjs",
    };
    for client in bundled_clients(Astra) {
        let recording = ESBUILD.bundle(client).run();
        recording.is_of_no_start("Dynamic require of ");
        is_of(DYNAMIC_REQUIRE, &recording.output());
    }
}

#[test]
fn esbuild_cannot_bundle_an_es_module_for_common_js() {
    const ESBUILD: Bundler = Bundler {
        name: "esbuild from an ES module for CommonJS",
        file: EsModule,
        command: &["esbuild", "connect.mjs", "--bundle", "--platform=node", "--format=cjs", "--outfile=bundle.cjs"],
        bundle: "bundle.cjs",
    };
    fails(&ESBUILD, TOP_LEVEL_AWAIT);
}

#[test]
fn esbuild_and_webpack_bundle_nothing_for_a_browser() {
    const ESBUILD: Bundler = Bundler {
        name: "esbuild for a browser",
        file: CommonJs,
        command: &["esbuild", "connect.cjs", "--bundle", "--platform=browser", "--outfile=bundle.js"],
        bundle: "bundle.js",
    };
    const WEBPACK: Bundler = Bundler {
        name: "webpack for a browser",
        file: CommonJs,
        command: &[
            "webpack",
            "./connect.cjs",
            "--mode=development",
            "--target=web",
            "--output-path=.",
            "--output-filename=bundle.js",
        ],
        bundle: "bundle.js",
    };
    for bundler in [ESBUILD, WEBPACK] {
        fails(&bundler, NOT_FOR_NODE);
    }
}

#[test]
fn the_edge_runtime_does_not_run_a_bundle_for_node() {
    // Its command ends with an error, and prints none.
    const PROGRAM: &str = "
        const { EdgeRuntime } = require(process.argv[1]);
        new EdgeRuntime().evaluate(require('node:fs').readFileSync(process.argv[2], 'utf8'));";
    let edge_runtime = RUNTIMES.installed().join("node_modules/edge-runtime").display().to_string();
    for client in bundled_clients(Astra) {
        let bundled = ESBUILD_FOR_COMMON_JS.bundle(client);
        let recording = bundled.run_by(&["node", "-e", PROGRAM, &edge_runtime, ESBUILD_FOR_COMMON_JS.bundle]);
        recording.is_of_no_start("require is not defined");
        is_of(EDGE, &recording.output());
    }
}

/// With each client, and by this row.
#[track_caller]
fn fails(bundler: &Bundler, row: &str) {
    for client in bundled_clients(Astra) {
        let refused = bundler.bundle(client);
        refused.is_refused();
        is_of(row, &refused.printed());
    }
}
