//! Pastes with more of one kind than anybody has: each kind that is dear to read has a limit.

use astra_uri::{Choice, Code, Part, Recognised, Reveal, recognise};
use test_support::{
    choices::values_for,
    credentials::{DATABASE_ID, token},
};

#[test]
fn so_many_hosts_are_looked_at_and_one_more_is_taken_for_another() {
    let text = |count: usize| token() + "\n" + &"https://astra.datastax.com ".repeat(count);
    assert!(!recognise(&text(1_024)).may_be_of_other_host());
    assert!(recognise(&text(1_025)).may_be_of_other_host());
}

#[test]
fn so_many_paths_are_read() {
    let text = |count: usize| "/api/json/v1/shop ".repeat(count) + "/api/json/v1/other";
    assert_eq!(keyspaces(&recognise(&text(1_023))), ["shop", "other"]);
    assert_eq!(keyspaces(&recognise(&text(1_024))), ["shop"]);
}

/// The same text so many times, and then another value of its kind, which is read only below the limit.
#[test]
fn so_many_of_each_kind_are_read() {
    const HOST: &str = "us-east-2.apps.astra.datastax.com";
    let id = format!("ASTRA_DB_ID={DATABASE_ID}\n");
    let of_address = |id: &str| format!("https://{id}-{HOST}/x ");
    let other_id = other_id();
    for (part, most, one, other, value) in [
        (Part::Keyspace, 256, "ASTRA_DB_KEYSPACE=shop\n", "ASTRA_DB_KEYSPACE=other\n", "other"),
        (Part::Region, 256, "ASTRA_DB_REGION=us-east-2\n", "ASTRA_DB_REGION=eu-west-1\n", "eu-west-1"),
        (Part::BaseUrl, 256, "http://localhost:8181/v1/shop ", "http://10.0.0.1:8181/v1/shop ", "http://10.0.0.1:8181"),
        (Part::DatabaseId, 1_024, &of_address(DATABASE_ID), &of_address(&other_id), &other_id),
    ] {
        let is_read = |count: usize| {
            let text = [if part == Part::BaseUrl { "" } else { &id }, &one.repeat(count), other].concat();
            texts(part, &recognise(&text)).contains(&value.to_owned())
        };
        assert!(is_read(most - 1), "{part} after {} others", most - 1);
        assert!(!is_read(most), "{part} after {most} others");
    }
}

#[test]
fn so_many_values_are_kept_and_more_are_reported() {
    let keyspaces =
        |count: usize| (0..count).fold(String::new(), |text, one| text + &format!("ASTRA_DB_KEYSPACE=shop_{one}\n"));
    let has_more = |text: &str| recognise(text).notes.iter().any(|note| note.code == Code::MoreValues);
    assert!(!has_more(&keyspaces(64)));
    assert!(has_more(&keyspaces(65)));
}

#[test]
fn of_so_many_tokens_each_is_looked_at_and_with_one_more_the_end_of_one_may_be_anywhere() {
    let text = |count: usize| format!("{}ASTRA_DB_KEYSPACE=abcdef\n", format!("{}\n", token()).repeat(count));
    assert_eq!(keyspaces(&recognise(&text(64))), ["abcdef"]);
    assert_eq!(keyspaces(&recognise(&text(65))), [""; 0]);
}

#[test]
fn a_table_has_so_many_columns() {
    let is_read = |columns: usize| {
        let row = |cells: &str| format!("{}| {cells} |\n", "| x ".repeat(columns - 2));
        let text = row("Database ID | Region") + &row(&format!("{DATABASE_ID} | us-east-2"));
        texts(Part::Region, &recognise(&text)) == ["us-east-2"]
    };
    assert!(is_read(32));
    assert!(!is_read(33));
}

#[test]
fn a_cell_that_is_a_name_has_so_many_bytes() {
    let is_read = |beside: &str| {
        let name = format!("{}{beside} region", "application ".repeat(3));
        let text = format!("| database id | {DATABASE_ID} |\n| {name} | us-east-2 |\n");
        texts(Part::Region, &recognise(&text)) == ["us-east-2"]
    };
    assert!(is_read("local"));
    assert!(!is_read("public"));
}

#[test]
fn a_label_that_is_shown_has_so_many_characters() {
    let labels = |length: usize| {
        let of_database =
            |label: &str, id: &str| format!("{label}_ENDPOINT=https://{id}-us-east-2.apps.astra.datastax.com\n");
        let text = of_database(&"A".repeat(length), DATABASE_ID) + &of_database("SHOP", &other_id());
        recognise(&text).databases().into_iter().filter_map(|one| one.label).map(String::from).collect::<Vec<_>>()
    };
    assert_eq!(labels(24), [&*"A".repeat(24), "SHOP"]);
    assert_eq!(labels(25), ["SHOP"]);
}

#[test]
fn so_many_user_names_are_read() {
    let text = |count: usize| {
        let users = "username=a\n".repeat(count);
        format!("DATA_API_URL=http://localhost:8181/v1/shop\n{users}username=b\n")
    };
    let count = |text: &str| match recognise(text).choice(Part::Username) {
        Choice::None => 0,
        Choice::One(..) => 1,
        Choice::Several(_, count) => count,
    };
    assert_eq!(count(&text(255)), 2);
    assert_eq!(count(&text(256)), 1);
}

#[test]
fn each_address_has_its_own_number_also_where_its_host_has_a_domain_of_its_own() {
    let text = "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com\n\
                https://3597da05-9018-4566-a534-04338b75973b-eu-west-1.apps.astra.example.com\n";
    let databases = recognise(text).databases();
    assert_eq!(databases.len(), 2);
    for database in databases {
        assert!(database.values.iter().any(|value| value.part() == Part::Region));
    }
}

fn keyspaces(recognised: &Recognised) -> Vec<String> {
    texts(Part::Keyspace, recognised)
}

/// The ID of another database.
fn other_id() -> String {
    DATABASE_ID.replace("2597", "3597")
}

fn texts(part: Part, recognised: &Recognised) -> Vec<String> {
    values_for(part, recognised).iter().map(|value| value.text(Reveal::Plain).to_string()).collect()
}
