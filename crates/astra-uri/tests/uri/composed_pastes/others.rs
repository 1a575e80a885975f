//! Variables of other services, which stand beside Astra's in many files and are none of its values.

/// The words of a name, and a value that could be taken for one of Astra's or is not related to any.
pub(super) const OTHERS: [(&str, &str); 25] = [
    ("openai api key", "sk-none"),
    ("aws region", "eu-west-3"),
    ("pinecone region", "us-west-2"),
    ("pinecone environment", "us-west1-gcp"),
    ("supabase url", "https://qwhzkvbnmxyt.supabase.co"),
    ("postgres db", "inventory"),
    ("mongodb uri", "mongodb://127.0.0.1:27017/blog"),
    ("client id", "5f0c2b7e-81d6-4a39-b4c7-0e92d8a1f635"),
    ("organization id", "c3a7e915-60bf-4d28-8f1e-74b9d2065ea1"),
    ("request id", "18e6d4b0-f29c-4573-a8b1-d05c7e3f9264"),
    ("port", "3000"),
    ("node env", "production"),
    ("astra db collection", "movies"),
    ("postgres user", "pguser"),
    ("postgres password", "pg-none"),
    ("redis url", "redis://localhost:6379/0"),
    ("github token", "ghp-none"),
    ("pinecone index", "articles"),
    ("aws default region", "eu-west-3"),
    ("azure tenant id", "d94b1f76-3ce8-40a5-97d2-6f1b80e5c34a"),
    ("pinecone namespace", "summaries"),
    ("weaviate url", "https://weaviate.example.com"),
    ("database url", "postgres://pguser@localhost:5432/inventory"),
    ("aws access key id", "AKIANONE"),
    ("supabase anon key", "anon-none"),
];

/// Lines of such variables, for below a paste that is no list of variables.
pub(super) const LINES: [&str; 5] = [
    "",
    "",
    "\n# .env\nOPENAI_API_KEY=sk-none\nAWS_REGION=eu-west-3\n",
    "\n# .env\nCLIENT_ID=5f0c2b7e-81d6-4a39-b4c7-0e92d8a1f635\nPINECONE_ENVIRONMENT=us-west1-gcp\n",
    "\n# .env\nSUPABASE_URL=https://qwhzkvbnmxyt.supabase.co\nPOSTGRES_DB=inventory\nPOSTGRES_PASSWORD=pg-none\n",
];
