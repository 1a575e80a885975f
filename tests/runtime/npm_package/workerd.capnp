using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [
      (name = "program.js", esModule = embed "built/program.js"),
      (name = "MODULE", wasm = embed "built/MODULE"),
    ],
    compatibilityDate = "2026-11-01",
  ))],
);
