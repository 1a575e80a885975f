//! Shapes of addresses, requests and logs.

use super::{Shape, Values, places, places_if};
use astra_uri::Part::{BaseUrl, DatabaseId, Keyspace, Password, Region, Token, Username};

pub(super) const SHAPES: &[Shape] = &[
    places("connection string", &[DatabaseId, Region, Keyspace, Token], Values::string),
    places("string with the path twice", &[DatabaseId, Region, Keyspace], |v| {
        format!("{}/api/json/v1/api/json/v1/{}", v.endpoint(), v.keyspace)
    }),
    places("curl, Data API", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "curl -sS -L -X POST \"{}/api/json/v1/{}\" \\\n  --header \"Token: {}\" \\\n  --header \"Content-Type: application/json\" \
             \\\n  --data '{{ \"findCollections\": {{}} }}'\n",
            v.endpoint(),
            v.keyspace,
            v.token
        )
    }),
    places("curl, a collection", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "curl -X POST {}/api/json/v1/{}/movies -H 'Token: {}' -H 'Content-Type: application/json' -d '{{\"find\": {{}}}}'\n",
            v.endpoint(),
            v.keyspace,
            v.token
        )
    }),
    places("curl, REST v2", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "curl --request GET \\\n  --url '{}/api/rest/v2/keyspaces/{}/users/rows?page-size=20' \\\n  \
             --header 'X-Cassandra-Token: {}'\n",
            v.endpoint(),
            v.keyspace,
            v.token
        )
    }),
    places("REST v2 schemas", &[DatabaseId, Region, Keyspace], |v| {
        format!("GET {}/api/rest/v2/schemas/keyspaces/{}/tables\n", v.endpoint(), v.keyspace)
    }),
    places("REST v1", &[DatabaseId, Region, Keyspace], |v| {
        format!("{}/api/rest/v1/keyspaces/{}/tables/users/rows", v.endpoint(), v.keyspace)
    }),
    places("GraphQL", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "const response = await fetch('{}/api/graphql/{}', {{\n  method: 'POST',\n  headers: {{ 'x-cassandra-token': '{}' }},\n}});\n",
            v.endpoint(),
            v.keyspace,
            v.token
        )
    }),
    places("GraphQL with a port", &[DatabaseId, Region, Keyspace], |v| {
        format!("{}:8080/api/graphql/{}", v.endpoint(), v.keyspace)
    }),
    places("Document API", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "curl --request POST \\\n--url {}/api/rest/v2/namespaces/{}/collections/members \\\n-H \"X-Cassandra-Token: {}\" \\\n\
             -d '{{\"title\": \"manual\"}}'\n",
            v.endpoint(),
            v.keyspace,
            v.token
        )
    }),
    places("Document API, Python", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "url = \"{}/api/rest/v2/namespaces/{}/collections/events\"\nheaders = {{\"X-Cassandra-Token\": \"{}\"}}\n\
             r = requests.get(url, headers=headers)\n",
            v.endpoint(),
            v.keyspace,
            v.token
        )
    }),
    places("request log", &[DatabaseId, Region, Keyspace], |v| {
        format!("POST {}/api/json/v1/{}/movies 200\n", v.endpoint(), v.keyspace)
    }),
    places("request log with times", &[DatabaseId, Region, Keyspace], |v| {
        format!(
            "2026-03-02 09:14:07,311 INFO httpx HTTP Request: POST {}/api/json/v1/{} \"HTTP/1.1 200 OK\"\n",
            v.endpoint(),
            v.keyspace
        )
    }),
    places("request log, IDs of requests", &[DatabaseId, Region, Keyspace], |v| {
        format!(
            "[18e6d4b0-f29c-4573-a8b1-d05c7e3f9264] POST {}/api/json/v1/{}/docs 401 12ms\n",
            v.endpoint(),
            v.keyspace
        )
    }),
    places("raw HTTP", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "POST /api/json/v1/{}/movies HTTP/1.1\nHost: {}\nToken: {}\nContent-Type: application/json\n",
            v.keyspace,
            v.host(),
            v.token
        )
    }),
    places("self-hosted, curl", &[BaseUrl, Keyspace, Username, Password], |v| {
        format!(
            "curl -X POST {}/v1/{} \\\n  --header \"Token: {}\" \\\n  --header \"Content-Type: application/json\"\n",
            v.base_url,
            v.keyspace,
            v.own_token()
        )
    }),
    places_if("self-hosted, request log", &[BaseUrl, Keyspace], has_usual_port, |v| {
        format!("POST {}/v1/{}/movies 200\n", v.base_url, v.keyspace)
    }),
    places_if("self-hosted, string", &[BaseUrl, Keyspace], has_usual_port, |v| {
        format!("{}/v1/{}", v.base_url, v.keyspace)
    }),
];

/// Whether an address alone is known to be a Data API's: by its port, where no name and no token says so.
fn has_usual_port(values: &Values) -> bool {
    values.base_url.ends_with(":8181")
}
