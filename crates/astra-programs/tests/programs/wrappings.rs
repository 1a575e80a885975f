//! The texts that programs, languages and services print around a message.

use serde_json::json;

type Wrap = fn(&str) -> String;
type Join = fn(&str, &str) -> String;

/// Stack traces, JSON bodies, log prefixes and wrappers, by name.
pub(crate) const WRAPPINGS: [(&str, Wrap); 21] = [
    ("alone", |text| text.to_owned()),
    ("Node's stack", |text| {
        format!(
            "Error: {text}\n    at run (/app/main.js:3:9)\n    at process.processTicksAndRejections (node:internal/process:95:5)"
        )
    }),
    ("an error that ends Node", |text| {
        format!(
            "/app/db.js:12\n    throw error;\n    ^\n\nTypeError: {text}\n    at run (/app/db.js:12:11) {{\n  code: 'ERR',\n  status: 1\n}}\n\nNode.js v20.20.2"
        )
    }),
    ("a rejection of Node", |text| format!("(node:4312) UnhandledPromiseRejectionWarning: MongooseError: {text}")),
    ("Python's traceback", |text| {
        format!(
            "Traceback (most recent call last):\n  File \"/app/main.py\", line 3, in <module>\n    main()\nValueError: {text}"
        )
    }),
    ("Java's cause", |text| {
        format!(
            "java.lang.RuntimeException: it failed\n\tat com.example.Main.run(Main.java:9)\nCaused by: com.example.OtherException: {text}\n\t... 2 more"
        )
    }),
    ("Spring's cause", |text| {
        format!("BeanCreationException: it failed; nested exception is com.example.OtherException: {text}")
    }),
    ("a body", |text| json!({ "errors": [{ "message": text, "id": "3b0dcaec", "family": "REQUEST" }] }).to_string()),
    ("an indented body", |text| {
        serde_json::to_string_pretty(&json!({ "message": text, "code": 400 })).expect("it is JSON")
    }),
    ("a body within a body", |text| {
        json!({ "detail": json!({ "errors": [{ "message": text }] }).to_string(), "status": 500 }).to_string()
    }),
    ("a body of Python", |text| {
        format!("Error code: 400 - {{'error': {{'message': \"{text}\", 'type': None, 'code': None}}}}")
    }),
    ("a line of pino", |text| {
        let error = json!({ "type": "Error", "message": text, "stack": format!("Error: {text}\n    at x.js:1:1") });
        json!({ "level": 50, "time": 1_731_000_000, "err": error, "msg": text }).to_string()
    }),
    ("an object as Node shows it", |text| {
        format!("{{\n  errors: [ {{ message: `{text}`, code: 1 }} ],\n  status: undefined\n}}")
    }),
    ("a line of a container's log", |text| format!("shop-api-1  | 2025-11-02T09:14:07.221Z ERROR [server]: {text}")),
    ("a line of winston in colours", |text| format!("\u{1b}[31merror\u{1b}[39m: {text}\u{1b}[0m")),
    ("Langflow", |text| format!("Error building Component Astra DB: Error initializing AstraDBVectorStore: {text}")),
    ("Flowise", |text| {
        format!(
            "Status: 500\nError: documentStoreServices.insertIntoVectorStore - Error: documentStoreServices._insert - {text}\n\nTry again after some time."
        )
    }),
    ("a command of stargate-mongoose", |text| {
        format!(
            "StargateServerError: Command \"find\" failed with the following errors: {}",
            json!([{ "message": text }])
        )
    }),
    ("fetch and its cause", |text| {
        format!(
            "Error: it failed\n    at fetch (node:internal:1:1) {{\n  [cause]: Error: {text}\n      at x (node:net:1:1)\n}}"
        )
    }),
    ("a quotation", |text| format!("> {}\n\nI get this since yesterday, what is it?", text.replace('\n', "\n> "))),
    ("a line broken by a terminal", |text| text.replace(' ', "\r\n    ")),
];

/// Messages with rows of their own, which stand for an effect: short and long ones.
pub(crate) const EFFECTS: [&str; 3] = [
    "Too many documents to count",
    "The session has been destroyed",
    "stargate-mongoose: must set `username` and `password` option when connecting if `applicationToken` not set",
];

/// How an effect and its cause are printed together, by name.
pub(crate) const CAUSES: [(&str, Join); 8] = [
    ("brackets", |effect, cause| format!("Error: {effect} (caused by: {cause})\n    at x (/app/x.js:1:1)")),
    ("Node", |effect, cause| {
        format!("Error: {effect}\n    at x.js:1:1 {{\n  [cause]: Error: {cause}\n      at y.js:1:1\n}}")
    }),
    ("Java", |effect, cause| {
        format!(
            "com.example.A: {effect}\n\tat A.run(A.java:1)\nCaused by: com.example.B: {cause}\n\tat B.run(B.java:1)"
        )
    }),
    ("Python", |effect, cause| {
        let between = "The above exception was the direct cause of the following exception:";
        format!("ValueError: {cause}\n\n{between}\n\nTraceback (most recent call last):\nRuntimeError: {effect}")
    }),
    ("Python, while another was handled", |effect, cause| {
        let between = "During handling of the above exception, another exception occurred:";
        format!("ValueError: {cause}\n\n{between}\n\nTraceback (most recent call last):\nRuntimeError: {effect}")
    }),
    ("a body", |effect, cause| format!("Error: {effect}: {}", json!({ "errors": [{ "message": cause }] }))),
    ("a body within a body", |effect, cause| {
        json!({ "message": format!("{effect}: {}", json!({ "message": cause })) }).to_string()
    }),
    ("a line of pino", |effect, cause| {
        json!({ "err": { "message": effect, "cause": { "message": cause } }, "msg": effect }).to_string()
    }),
];
