//! Shapes of source code in which a value is known by its place or by the method that takes it.

use super::{Shape, places};
use astra_uri::Part::{BaseUrl, DatabaseId, Keyspace, Password, Region, Token, Username};

pub(super) const SHAPES: &[Shape] = &[
    places("Java builder", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "AstraClient client = AstraClient.builder()\n    .withToken(\"{}\")\n    .withDatabaseId(\"{}\")\n    \
             .withDatabaseRegion(\"{}\")\n    .withKeyspace(\"{}\")\n    .build();\n",
            v.token, v.id, v.region, v.keyspace
        )
    }),
    places("Java builder, CQL", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "AstraClient.builder().withDatabaseId(\"{}\").withDatabaseRegion(\"{}\").withToken(\"{}\").withCqlKeyspace(\"{}\").build()",
            v.id, v.region, v.token, v.keyspace
        )
    }),
    places("Java getDatabase", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "DataAPIClient client = new DataAPIClient(\"{}\");\nDatabase db = client.getDatabase(\"{}\", \"{}\");\n",
            v.token,
            v.endpoint(),
            v.keyspace
        )
    }),
    places("client.db with options", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "const client = new DataAPIClient('{}');\nconst db = client.db('{}', {{ keyspace: '{}' }});\n",
            v.token,
            v.endpoint(),
            v.keyspace
        )
    }),
    places("client.db with a namespace", &[DatabaseId, Region, Keyspace], |v| {
        format!(
            "const client = new DataAPIClient(process.env.TOKEN!);\nconst db = client.db(\"{}\", {{ namespace: \"{}\" }});\n",
            v.endpoint(),
            v.keyspace
        )
    }),
    places("db by place", &[DatabaseId, Region, Keyspace], |v| {
        format!("const db = client.db('{}', '{}');\nawait db.listCollections();\n", v.endpoint(), v.keyspace)
    }),
    places("new AstraDB", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!("const db = new AstraDB(\"{}\", \"{}\", \"{}\");\n", v.token, v.endpoint(), v.keyspace)
    }),
    places("get_database", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "client = DataAPIClient(\"{}\")\ndatabase = client.get_database(\n    \"{}\",\n    keyspace=\"{}\",\n)\n",
            v.token,
            v.endpoint(),
            v.keyspace
        )
    }),
    places("get_database_by_api_endpoint", &[DatabaseId, Region, Keyspace], |v| {
        format!(
            "db = DataAPIClient(os.environ[\"ASTRA_TOKEN\"]).get_database_by_api_endpoint(\"{}\", namespace=\"{}\")\n",
            v.endpoint(),
            v.keyspace
        )
    }),
    places("use_keyspace", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "my_client = DataAPIClient()\ndb = my_client.get_database(\"{}\", token=\"{}\")\ndb.use_keyspace(\"{}\")\n",
            v.endpoint(),
            v.token,
            v.keyspace
        )
    }),
    places("useKeyspace", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "const db = new DataAPIClient(\"{}\").db(\"{}\");\ndb.useKeyspace(\"{}\");\n",
            v.token,
            v.endpoint(),
            v.keyspace
        )
    }),
    places("createAstraUri", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!("const uri = createAstraUri('{}', '{}', '{}');\n", v.endpoint(), v.token, v.keyspace)
    }),
    places("mongoose.connect", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!("mongoose.setDriver(driver);\nawait mongoose.connect(\"{}\", {{ isAstra: true }});\n", v.string())
    }),
    places("C# client", &[DatabaseId, Region, Keyspace, Token], |v| {
        format!(
            "var client = new DataAPIClient(\"{}\");\nvar database = client.GetDatabase(\"{}\", \"{}\");\n",
            v.token,
            v.endpoint(),
            v.keyspace
        )
    }),
    places("self-hosted, TypeScript", &[BaseUrl, Keyspace, Username, Password], |v| {
        format!(
            "const client = new DataAPIClient({{ environment: 'hcd' }});\nconst tp = new UsernamePasswordTokenProvider('{}', '{}');\n\
             const db = client.db('{}', {{ token: tp, keyspace: '{}' }});\n",
            v.username, v.password, v.base_url, v.keyspace
        )
    }),
    places("self-hosted, Python", &[BaseUrl, Keyspace, Username, Password], |v| {
        format!(
            "client = DataAPIClient(environment=Environment.HCD)\ndatabase = client.get_database(\n    \"{}\",\n    \
             token=UsernamePasswordTokenProvider(\"{}\", \"{}\"),\n    keyspace=\"{}\",\n)\n",
            v.base_url, v.username, v.password, v.keyspace
        )
    }),
    places("self-hosted, mongoose.connect", &[BaseUrl, Keyspace, Username, Password], |v| {
        format!(
            "await mongoose.connect('{}/v1/{}', {{\n  username: '{}',\n  password: '{}',\n}});\n",
            v.base_url, v.keyspace, v.username, v.password
        )
    }),
];
