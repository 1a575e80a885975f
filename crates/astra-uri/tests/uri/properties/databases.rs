//! Of two databases in a text, whatever its form, no value of one comes to the other.

use astra_uri::{Candidate, Choice, Part, Reveal, recognise};
use proptest::{prelude::*, sample::select};
use test_support::{
    config,
    credentials::{LETTERS24, hex64},
};

/// Two databases in one text, in the forms that people have: `ID1`, `REGION1`, `KEYSPACE1`, `TOKEN1` are the first one's.
const FORMS: [&str; 8] = [
    "PROFILE_ENDPOINT=HOST1\nGLOSSARY_ENDPOINT=HOST2\nPROFILE_TOKEN=TOKEN1\nGLOSSARY_TOKEN=TOKEN2\n\
     PROFILE_KEYSPACE=KEYSPACE1\nGLOSSARY_KEYSPACE=KEYSPACE2\n",
    "# dev\nASTRA_DB_ID=ID1\nASTRA_DB_REGION=REGION1\nASTRA_DB_KEYSPACE=KEYSPACE1\nASTRA_TOKEN=TOKEN1\n\n\
     # prod\nASTRA_DB_ID=ID2\nASTRA_DB_REGION=REGION2\nASTRA_DB_KEYSPACE=KEYSPACE2\nASTRA_TOKEN=TOKEN2\n",
    "[dev]\nastra_token = \"TOKEN1\"\nastra_id = \"ID1\"\nastra_region = \"REGION1\"\nkeyspace = \"KEYSPACE1\"\n\
     [prod]\nastra_token = \"TOKEN2\"\nastra_id = \"ID2\"\nastra_region = \"REGION2\"\nkeyspace = \"KEYSPACE2\"\n",
    "{\"dev\": {\"id\": \"ID1\", \"region\": \"REGION1\", \"keyspace\": \"KEYSPACE1\", \"token\": \"TOKEN1\"},\n\
     \"prod\": {\"id\": \"ID2\", \"region\": \"REGION2\", \"keyspace\": \"KEYSPACE2\", \"token\": \"TOKEN2\"}}",
    "| Name | ID | Region | Keyspace | Token |\n| --- | --- | --- | --- | --- |\n\
     | a | ID1 | REGION1 | KEYSPACE1 | TOKEN1 |\n| b | ID2 | REGION2 | KEYSPACE2 | TOKEN2 |\n",
    "HOST1/api/json/v1/KEYSPACE1?applicationToken=TOKEN1\nHOST2/api/json/v1/KEYSPACE2?applicationToken=TOKEN2\n",
    "name,database_id,region,keyspace,token\na,ID1,REGION1,KEYSPACE1,TOKEN1\nb,ID2,REGION2,KEYSPACE2,TOKEN2\n",
    "const a = new DataAPIClient('TOKEN1').db('HOST1', { keyspace: 'KEYSPACE1' });\n\
     const b = new DataAPIClient('TOKEN2').db('HOST2', { keyspace: 'KEYSPACE2' });\n",
];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_values_of_each_are_together(
        form in select(&FORMS[..]),
        regions in (select(&REGIONS[..]), select(&REGIONS[..])),
        keyspaces in (select(&["shop", "default_keyspace"][..]), select(&["shop", "movies"][..])),
        ids in (any::<u128>(), any::<u128>()),
    ) {
        let of = [(ids.0 | 1 << 127, regions.0, keyspaces.0, 'a'), (ids.1 | 1 << 127, regions.1, keyspaces.1, 'b')];
        prop_assume!(ids.0 | 1 << 127 != ids.1 | 1 << 127);
        let expected = of.map(|(id, region, keyspace, letter)| {
            let digits = format!("{id:032x}");
            let id = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]].join("-");
            let token = format!("AstraCS:{letter}{}:{}", &LETTERS24[1..], hex64());
            [id, region.to_owned(), keyspace.to_owned(), token]
        });
        let text = expected.iter().enumerate().fold(form.to_owned(), |text, (place, [id, region, keyspace, token])| {
            let number = place + 1;
            text.replace(&format!("HOST{number}"), &format!("https://{id}-{region}.apps.astra.datastax.com"))
                .replace(&format!("ID{number}"), id)
                .replace(&format!("REGION{number}"), region)
                .replace(&format!("KEYSPACE{number}"), keyspace)
                .replace(&format!("TOKEN{number}"), token)
        });
        let recognised = recognise(&text);
        let databases = recognised.databases();
        prop_assert_eq!(databases.len(), 2, "{}", text);
        for (Candidate { values, .. }, own) in databases.iter().zip(&expected) {
            for value in values {
                let part = value.part();
                let place = Part::ALL.iter().position(|one| *one == part).expect("it is one of all");
                prop_assert_eq!(&*value.text(Reveal::Plain), &own[place], "{} in {}", part, text);
            }
            // A value that is the same for both is filled in at once.
            let is_common = |part: &Part| matches!(recognised.choice(*part), Choice::One(..));
            let missing = Part::ALL[..own.len()].iter().filter(|part| !values.iter().any(|value| value.part() == **part));
            prop_assert!(missing.clone().all(is_common), "{:?} of {}", missing.collect::<Vec<_>>(), text);
        }
    }
}

const REGIONS: [&str; 4] = ["us-east1", "us-east-2", "westeurope", "eu-central-1"];
