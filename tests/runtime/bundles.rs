//! The bundles of the programs run as the programs do.

use crate::{
    bundler::{Bundler, bundled_clients},
    bundler_failures::KERBEROS,
    known_failures::is_of,
};
use astra_programs::File::{CommonJs, EsModule};
use astra_uri::{Deployment::SelfHosted, Driver};
use test_support::{clients::Client, figures};

pub(crate) const ESBUILD_FOR_COMMON_JS: Bundler = Bundler {
    name: "esbuild for CommonJS",
    file: CommonJs,
    command: &["esbuild", "connect.cjs", "--bundle", "--platform=node", "--outfile=bundle.cjs"],
    bundle: "bundle.cjs",
};

const QUICK: [Bundler; 7] = [
    ESBUILD_FOR_COMMON_JS,
    Bundler {
        name: "esbuild for ES modules without the packages",
        file: EsModule,
        command: &[
            "esbuild",
            "connect.mjs",
            "--bundle",
            "--platform=node",
            "--format=esm",
            "--packages=external",
            "--outfile=bundle.mjs",
        ],
        bundle: "bundle.mjs",
    },
    Bundler {
        name: "esbuild for ES modules with a function that requires",
        file: EsModule,
        command: &[
            "esbuild",
            "connect.mjs",
            "--bundle",
            "--platform=node",
            "--format=esm",
            "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
            "--outfile=bundle.mjs",
        ],
        bundle: "bundle.mjs",
    },
    Bundler {
        name: "ncc",
        file: EsModule,
        command: &["ncc", "build", "connect.mjs", "--out", "built", "--quiet"],
        bundle: "built/index.mjs",
    },
    Bundler {
        name: "Bun",
        file: EsModule,
        command: &["bun", "build", "connect.mjs", "--target=node", "--outfile=bundle.mjs"],
        bundle: "bundle.mjs",
    },
    Bundler {
        name: "Vite",
        file: EsModule,
        command: &["vite", "build", "--ssr", "connect.mjs", "--outDir", "built", "--logLevel", "error"],
        bundle: "built/connect.mjs",
    },
    Bundler {
        name: "Vite with the packages",
        file: EsModule,
        command: &[
            "sh",
            "-c",
            "echo 'export default { ssr: { noExternal: true } }' > vite.config.mjs && \
             vite build --ssr connect.mjs --outDir built --logLevel error",
        ],
        bundle: "built/connect.mjs",
    },
];

/// Not minimized, which would take five times as long.
const WEBPACK: Bundler = Bundler {
    name: "webpack",
    file: EsModule,
    command: &[
        "webpack",
        "./connect.mjs",
        "--mode=production",
        "--target=node",
        "--no-optimization-minimize",
        "--output-path=.",
        "--output-filename=bundle.cjs",
    ],
    bundle: "bundle.cjs",
};

const MINIMIZING_WEBPACK: Bundler = Bundler {
    name: "webpack, minimized",
    file: CommonJs,
    command: &[
        "webpack",
        "./connect.cjs",
        "--mode=production",
        "--target=node",
        "--output-path=.",
        "--output-filename=bundle.cjs",
    ],
    bundle: "bundle.cjs",
};

const WEBPACK_OF_ES_MODULES: Bundler = Bundler {
    name: "webpack for ES modules",
    file: EsModule,
    command: &[
        "webpack",
        "./connect.mjs",
        "--mode=production",
        "--target=node",
        "--no-optimization-minimize",
        "--output-module",
        "--output-path=.",
        "--output-filename=bundle.mjs",
    ],
    bundle: "bundle.mjs",
};

const ROLLUP: Bundler = Bundler {
    name: "rollup",
    file: EsModule,
    command: &["rollup", "connect.mjs", "--plugin=node-resolve,commonjs,json", "--file=bundle.mjs", "--silent"],
    bundle: "bundle.mjs",
};

#[test]
fn what_bundlers_make_of_the_programs_connects() {
    for client in current_clients() {
        for bundler in &QUICK {
            bundler.bundle(client).connects();
        }
        figures::print(format_args!("bundled: {client}, by {} bundlers", QUICK.len()));
    }
}

#[test]
fn what_webpack_makes_connects_without_the_optional_packages_that_it_misses() {
    for client in current_clients() {
        let bundled = WEBPACK.bundle(client);
        bundled.connects();
        let missing = match client.driver {
            Driver::AstraMongoose => 7,
            Driver::StargateMongoose => 9,
        };
        let printed = bundled.printed();
        assert!(printed.contains(&format!("compiled with {missing} warnings")), "{printed}");
        is_of(KERBEROS, &printed);
        figures::print(format_args!("bundled: {client}, by webpack with {missing} warnings"));
    }
}

/// As webpack does when it is told nothing, and when it is to write an ES module.
#[test]
#[ignore = "slow: `cargo xtask test --all` runs it"]
fn what_webpack_minimizes_or_writes_as_an_es_module_connects() {
    for client in current_clients().filter(|client| client.driver == Driver::AstraMongoose) {
        for bundler in [&MINIMIZING_WEBPACK, &WEBPACK_OF_ES_MODULES] {
            bundler.bundle(client).connects();
            figures::print(format_args!("bundled: {client}, by {}", bundler.name));
        }
    }
}

#[test]
fn what_rollup_makes_connects() {
    for client in current_clients() {
        ROLLUP.bundle(client).connects();
        figures::print(format_args!("bundled: {client}, by rollup"));
    }
}

/// Without the driver that is too old for a Data API of one's own: bundlers make no other of it than of the last one.
fn current_clients() -> impl Iterator<Item = &'static Client> {
    bundled_clients(SelfHosted)
}
