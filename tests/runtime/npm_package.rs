//! The package of npm, packed and installed as its users do it, by each program that runs or bundles it.

mod inputs;
mod installed;

use inputs::{Inputs, Results};
use installed::Installed;
use test_support::{
    credentials::{LETTERS24, hex64},
    figures,
    package_sets::{node, workerd},
    secret_leak::leak,
};

#[test]
fn it_runs_wherever_its_users_run_javascript() {
    let installed = Installed::new("runtimes");
    let commands: [&[&str]; 4] =
        [&["node", "program.mjs"], &["node", "program.cjs"], &["bun", "program.mjs"], &["deno", "run", "program.mjs"]];
    for command in commands {
        is_as_native(command, &installed.run(command));
    }
    for major in [22, 24, 26] {
        let program = node(major).join("node").display().to_string();
        for file in ["program.mjs", "program.cjs"] {
            is_as_native(&[&program, file], &installed.run(&[&program, file]));
        }
    }
}

#[test]
fn a_bundle_needs_nothing_beside_it() {
    let installed = Installed::new("bundles");
    installed.write("vite.config.mjs", "export default { ssr: { noExternal: true } };");
    let bundlers: [(&str, &str); 6] = [
        ("esbuild program.mjs --bundle --platform=node --format=esm --outfile=built/esbuild.mjs", "esbuild.mjs"),
        ("bun build program.mjs --target=node --outfile=built/bun.mjs", "bun.mjs"),
        ("rollup program.mjs --plugin=node-resolve --file=built/rollup.mjs --silent", "rollup.mjs"),
        (
            "webpack ./program.mjs --mode=production --target=node --output-path=built --output-filename=webpack.cjs",
            "webpack.cjs",
        ),
        ("vite build --ssr program.mjs --outDir built --emptyOutDir=false --logLevel error", "program.mjs"),
        ("ncc build program.mjs --out built --quiet", "index.mjs"),
    ];
    for (command, bundle) in bundlers {
        let command: Vec<_> = command.split(' ').collect();
        installed.run(&command);
        is_as_native(&command, &installed.run_alone(&format!("built/{bundle}")));
    }
    figures::print(format_args!("the package of npm: bundled by {} bundlers", bundlers.len()));
}

#[test]
fn a_worker_has_its_module() {
    let installed = Installed::new("worker");
    installed.bundle_for_workers();
    let module = installed.find("built", ".wasm");
    let config = include_str!("npm_package/workerd.capnp").replace("MODULE", &module);
    installed.write("workerd.capnp", &config);
    let workerd = workerd().display().to_string();
    is_as_native(&[&workerd], &installed.run(&[&workerd, "test", "workerd.capnp"]));
}

#[test]
fn its_types_say_what_it_takes() {
    Installed::new("types").type_checks("types.ts");
}

/// The results are those of the library for the same inputs, and no message has a part of the token.
#[track_caller]
fn is_as_native(command: &[&str], printed: &str) {
    let results: Results =
        serde_json::from_str(printed).unwrap_or_else(|error| panic!("{command:?}: {error}\n{printed}"));
    let inputs = Inputs::all();
    results.are_of(&inputs);
    assert_eq!(leak(&results.messages(), &format!("{LETTERS24}:{}", hex64())), None, "{command:?}");
}
