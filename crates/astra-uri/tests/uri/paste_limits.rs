//! Pastes with more of one kind than anybody has: each kind that is dear to read has a limit.

use astra_uri::{Choice, Part, Recognised, Reveal, recognise};
use test_support::{choices::values_for, credentials::token};

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
    values_for(Part::Keyspace, recognised).iter().map(|value| value.text(Reveal::Plain).to_string()).collect()
}
