-- The tables of a store, version 2. A comment after a table or column is its meaning: docs/data-dictionary.md and the
-- comments inside the database file are made from them. New columns go to the end of their table, and into a migration.
CREATE TABLE schema_version ( -- one row: which tables these are
    version INTEGER NOT NULL -- raised with every change of the tables
);
CREATE TABLE store_state ( -- one row: what the search index is compared with
    revision VARCHAR NOT NULL -- changes with everything that is added or replaced
);
CREATE TABLE articles ( -- one row a report
    id VARCHAR PRIMARY KEY, -- as in the input, or made from the text
    sha256 VARCHAR NOT NULL, -- of the text in UTF-8, hexadecimal
    headline VARCHAR, -- the headline
    text VARCHAR NOT NULL, -- the stored text; all offsets count its UTF-16 code units and are half-open
    published DATE, -- day of publication
    updated DATE, -- day of the last update
    dateline_place VARCHAR, -- the place of the dateline as written
    agency VARCHAR, -- the agency that dateline or credit name
    byline VARCHAR, -- who wrote it, as printed
    url VARCHAR, -- its address
    publisher VARCHAR, -- the outlet
    language VARCHAR NOT NULL, -- ISO 639-1
    file VARCHAR, -- the input that it was read from
    coding VARCHAR -- hash of all that was coded from it; missing where a store of version 1 had it
);
CREATE TABLE blocks ( -- the parts of an article: headline, key points, paragraphs …
    article_id VARCHAR NOT NULL, -- the report
    position INTEGER NOT NULL, -- from 0, in reading order
    kind VARCHAR NOT NULL, -- HEADLINE, KEY_POINT, CAPTION, CREDIT, BYLINE, DATELINE, PARAGRAPH or FURNITURE
    span_start INTEGER NOT NULL, -- where it starts
    span_end INTEGER NOT NULL -- where it ends
);
CREATE TABLE sentences ( -- the sentences that were read
    article_id VARCHAR NOT NULL, -- the report
    position INTEGER NOT NULL, -- from 0, in reading order
    block INTEGER NOT NULL, -- position of the block that it stands in
    span_start INTEGER NOT NULL, -- where it starts
    span_end INTEGER NOT NULL -- where it ends
);
CREATE TABLE event_mentions ( -- one row a report's statement of an event
    id VARCHAR NOT NULL, -- stable for the same text and the same coding
    article_id VARCHAR NOT NULL, -- the report
    position INTEGER NOT NULL, -- among the mentions of its article, from 0
    type VARCHAR NOT NULL, -- PLOVER event type after folding
    mode VARCHAR, -- mode of the type
    of_type VARCHAR, -- type of what was promised or threatened
    of_mode VARCHAR, -- its mode
    contexts VARCHAR[] NOT NULL, -- PLOVER contexts, sorted
    status VARCHAR NOT NULL, -- occurred, ongoing, planned, intended, hypothetical, negated or historical
    date_start DATE, -- first day; missing for "until …"
    date_end DATE, -- last day, inclusive; missing for "since …"
    date_precision VARCHAR, -- day, week, month, season, quarter, year, decade or range
    date_text VARCHAR, -- the words it rests on
    date_from VARCHAR, -- explicit, relative, anaphoric, inferred or publication
    place VARCHAR, -- where, by the gazetteer's name
    place_country VARCHAR, -- ISO 3166-1 alpha-3
    place_admin1 VARCHAR, -- first-level division
    lat DOUBLE, -- degrees north, WGS 84; missing for a country
    lon DOUBLE, -- degrees east
    place_precision VARCHAR, -- exact, city, district, admin1 or country
    place_id VARCHAR, -- GeoNames id
    trigger_text VARCHAR NOT NULL, -- the word that names what was done
    trigger_start INTEGER NOT NULL, -- where it starts
    trigger_end INTEGER NOT NULL, -- where it ends
    found_by VARCHAR NOT NULL, -- "rule:" and the rule's id, or the model
    confidence DOUBLE NOT NULL, -- from 0 to 1
    trigger_token INTEGER, -- index of the trigger's head in its sentence; missing where version 1 had the article
    quad INTEGER, -- quad class, 1 to 4; missing where version 1 had the article
    score DOUBLE -- conflict–cooperation score, -10 to 10; missing where version 1 had the article
);
CREATE TABLE participants ( -- the actors and recipients of mentions
    mention_id VARCHAR NOT NULL, -- the event mention
    article_id VARCHAR NOT NULL, -- its report
    role VARCHAR NOT NULL, -- actor or recipient
    position INTEGER NOT NULL, -- among those of the same role, from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL, -- PLOVER sectors as of the event's date, primary first
    text VARCHAR, -- the words; missing where inferred
    span_start INTEGER, -- where they start
    span_end INTEGER -- where they end
);
CREATE TABLE claimants ( -- who says that an event happened; none is the reporter's own voice
    mention_id VARCHAR NOT NULL, -- the event mention
    article_id VARCHAR NOT NULL, -- its report
    position INTEGER NOT NULL, -- outermost first, from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL, -- PLOVER sectors, primary first
    text VARCHAR, -- the words
    span_start INTEGER, -- where they start
    span_end INTEGER, -- where they end
    cue VARCHAR NOT NULL, -- the word that says so
    stance VARCHAR NOT NULL -- asserts, denies, doubts, confirms or demands
);
CREATE TABLE evidence ( -- the words that state an event
    mention_id VARCHAR NOT NULL, -- the event mention
    article_id VARCHAR NOT NULL, -- its report
    position INTEGER NOT NULL, -- in reading order, from 0
    sentence INTEGER NOT NULL, -- position of the sentence
    span_start INTEGER NOT NULL, -- where they start
    span_end INTEGER NOT NULL, -- where they end
    text VARCHAR NOT NULL -- the words
);
CREATE TABLE denials ( -- who denies an event mention in the same report
    mention_id VARCHAR NOT NULL, -- the event mention that is denied
    article_id VARCHAR NOT NULL, -- its report
    position INTEGER NOT NULL, -- in reading order, from 0
    sentence INTEGER NOT NULL, -- position of the sentence
    span_start INTEGER NOT NULL, -- where the words of the denial start
    span_end INTEGER NOT NULL, -- where they end
    text VARCHAR NOT NULL, -- those words
    event VARCHAR -- id of the event mention that the denial itself is
);
CREATE TABLE deniers ( -- who makes a denial
    mention_id VARCHAR NOT NULL, -- the event mention that is denied
    article_id VARCHAR NOT NULL, -- its report
    denial INTEGER NOT NULL, -- position of the denial
    position INTEGER NOT NULL, -- outermost first, from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL, -- PLOVER sectors, primary first
    text VARCHAR, -- the words
    span_start INTEGER, -- where they start
    span_end INTEGER, -- where they end
    cue VARCHAR NOT NULL, -- the word that says so
    stance VARCHAR NOT NULL -- asserts, denies, doubts, confirms or demands
);
CREATE TABLE attributions ( -- who says what: quotes, direct and indirect
    article_id VARCHAR NOT NULL, -- the report
    position INTEGER NOT NULL, -- in its article, from 0
    claimant VARCHAR, -- the words for who says it; missing where nobody is named
    claimant_start INTEGER, -- where they start
    claimant_end INTEGER, -- where they end
    anonymous BOOLEAN NOT NULL, -- named on purpose without a name
    cue VARCHAR NOT NULL, -- the word that says so
    cue_start INTEGER NOT NULL, -- where it starts
    cue_end INTEGER NOT NULL, -- where it ends
    form VARCHAR NOT NULL, -- clause, infinitive or phrase
    stance VARCHAR NOT NULL, -- asserts, denies, doubts, confirms or demands
    quotation VARCHAR NOT NULL, -- direct, mixed or indirect
    addressee_start INTEGER, -- where the words for the one spoken to start
    addressee_end INTEGER, -- where they end
    channel_start INTEGER, -- where the words for the channel start
    channel_end INTEGER, -- where they end
    parent INTEGER, -- position of the attribution whose content holds this one; missing for the reporter's own
    confidence DOUBLE NOT NULL -- from 0 to 1
);
CREATE TABLE speakers ( -- whom the words for a claimant mean
    article_id VARCHAR NOT NULL, -- the report
    attribution INTEGER NOT NULL, -- position of the attribution
    position INTEGER NOT NULL, -- from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL -- PLOVER sectors, primary first
);
CREATE TABLE contents ( -- what is said, in one or more pieces
    article_id VARCHAR NOT NULL, -- the report
    attribution INTEGER NOT NULL, -- position of the attribution
    position INTEGER NOT NULL, -- in reading order, from 0
    span_start INTEGER NOT NULL, -- where the piece starts
    span_end INTEGER NOT NULL, -- where it ends
    text VARCHAR NOT NULL -- its words
);
CREATE TABLE figures ( -- what is counted
    article_id VARCHAR NOT NULL, -- the report
    position INTEGER NOT NULL, -- in its article, from 0
    sentence INTEGER NOT NULL, -- position of the sentence
    kind VARCHAR NOT NULL, -- dead, held, money …
    low DOUBLE, -- the least that it is; missing for "up to …"
    high DOUBLE, -- the most that it is; missing for "at least …"
    approximate BOOLEAN NOT NULL, -- whether the words say "about"
    unit VARCHAR, -- ISO 4217 code, or name of a measure
    noun VARCHAR, -- head of the words for what is counted
    of_text VARCHAR, -- those words
    as_of_day DATE, -- when the count was taken
    as_of_time VARCHAR, -- time of day, hh:mm
    as_of_offset VARCHAR, -- offset from UTC
    as_of_text VARCHAR, -- the words for when
    mention_id VARCHAR, -- the event mention that it belongs to
    text VARCHAR NOT NULL, -- the words of the number
    span_start INTEGER NOT NULL, -- where they start
    span_end INTEGER NOT NULL, -- where they end
    of_start INTEGER, -- where the words for what is counted start
    of_end INTEGER, -- where they end
    evidence_sentence INTEGER NOT NULL, -- position of the sentence that states it
    evidence_start INTEGER NOT NULL, -- where the words that state it start
    evidence_end INTEGER NOT NULL, -- where they end
    evidence VARCHAR NOT NULL -- those words
);
CREATE TABLE counters ( -- who counts; none is the reporter's own voice
    article_id VARCHAR NOT NULL, -- the report
    figure INTEGER NOT NULL, -- position of the figure
    position INTEGER NOT NULL, -- outermost first, from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL, -- PLOVER sectors, primary first
    text VARCHAR, -- the words
    span_start INTEGER, -- where they start
    span_end INTEGER, -- where they end
    cue VARCHAR NOT NULL, -- the word that says so
    stance VARCHAR NOT NULL -- asserts, denies, doubts, confirms or demands
);
CREATE TABLE expectations ( -- what is announced for later
    article_id VARCHAR NOT NULL, -- the report
    position INTEGER NOT NULL, -- in its article, from 0
    manner VARCHAR NOT NULL, -- planned, scheduled, promised, threatened or demanded
    what VARCHAR NOT NULL, -- the words for it
    type VARCHAR, -- PLOVER type of the event itself; missing where no rule codes it
    mode VARCHAR, -- its mode
    date_start DATE, -- first day when it is due; missing for "until …"
    date_end DATE, -- last day, inclusive; missing for "since …"
    date_precision VARCHAR, -- day, week, month, season, quarter, year, decade or range
    date_text VARCHAR, -- the words it rests on
    date_from VARCHAR, -- explicit, relative, anaphoric, inferred or publication
    place VARCHAR, -- where, by the gazetteer's name
    place_country VARCHAR, -- ISO 3166-1 alpha-3
    place_admin1 VARCHAR, -- first-level division
    lat DOUBLE, -- degrees north, WGS 84; missing for a country
    lon DOUBLE, -- degrees east
    place_precision VARCHAR, -- exact, city, district, admin1 or country
    place_id VARCHAR, -- GeoNames id
    mention_id VARCHAR, -- the event mention that it rests on
    sentence INTEGER NOT NULL, -- position of the sentence
    span_start INTEGER NOT NULL, -- where the words that state it start
    span_end INTEGER NOT NULL, -- where they end
    text VARCHAR NOT NULL -- those words
);
CREATE TABLE expectation_people ( -- who would do it, to whom, and who announces it
    article_id VARCHAR NOT NULL, -- the report
    expectation INTEGER NOT NULL, -- position of the expectation
    role VARCHAR NOT NULL, -- actor, recipient or announcer
    position INTEGER NOT NULL, -- among those of the same role, from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL, -- PLOVER sectors, primary first
    text VARCHAR, -- the words; missing where inferred
    span_start INTEGER, -- where they start
    span_end INTEGER -- where they end
);
CREATE TABLE custody ( -- one step of a person's way through custody
    article_id VARCHAR NOT NULL, -- the report
    position INTEGER NOT NULL, -- in its article, from 0
    person_id VARCHAR NOT NULL, -- of who is held: the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL, -- PLOVER sectors, primary first
    kind VARCHAR NOT NULL, -- accused, arrested, charged, tried, sentenced, transferred, released or died
    date_start DATE, -- first day; missing for "until …"
    date_end DATE, -- last day, inclusive; missing for "since …"
    date_precision VARCHAR, -- day, week, month, season, quarter, year, decade or range
    date_text VARCHAR, -- the words it rests on
    date_from VARCHAR, -- explicit, relative, anaphoric, inferred or publication
    what VARCHAR[] NOT NULL, -- accusations, or the length of a sentence
    mention_id VARCHAR, -- the event mention that it rests on
    sentence INTEGER NOT NULL, -- position of the sentence
    span_start INTEGER NOT NULL, -- where the words that state it start
    span_end INTEGER NOT NULL, -- where they end
    text VARCHAR NOT NULL -- those words
);
CREATE TABLE custodians ( -- who arrests, charges, sentences or frees somebody
    article_id VARCHAR NOT NULL, -- the report
    step INTEGER NOT NULL, -- position of the step
    position INTEGER NOT NULL, -- from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL -- PLOVER sectors, primary first
);
CREATE TABLE witnesses ( -- who says so of a step in custody; none is the reporter's own voice
    article_id VARCHAR NOT NULL, -- the report
    step INTEGER NOT NULL, -- position of the step
    position INTEGER NOT NULL, -- outermost first, from 0
    actor_id VARCHAR NOT NULL, -- the lexicon's id, or made from the name
    name VARCHAR NOT NULL, -- full name
    country VARCHAR, -- ISO 3166-1 alpha-3
    sectors VARCHAR[] NOT NULL, -- PLOVER sectors, primary first
    text VARCHAR, -- the words
    span_start INTEGER, -- where they start
    span_end INTEGER, -- where they end
    cue VARCHAR NOT NULL, -- the word that says so
    stance VARCHAR NOT NULL -- asserts, denies, doubts, confirms or demands
);
CREATE TABLE troubles ( -- inputs that failed, were left out or are doubtful
    kind VARCHAR NOT NULL, -- failed, not english, no date or doubtful
    file VARCHAR NOT NULL, -- the input
    line INTEGER NOT NULL, -- its line, from 1; 0 where the whole input is meant
    message VARCHAR NOT NULL, -- what was expected and what came
    remedy VARCHAR NOT NULL -- what to do about it
);
CREATE VIEW mentions AS -- one row a mention, with names in lists
SELECT
    m.id,
    m.article_id,
    m.type,
    m.mode,
    m.of_type,
    m.of_mode,
    m.status,
    (SELECT list(p.name ORDER BY p.position) FROM participants p
        WHERE p.article_id = m.article_id AND p.mention_id = m.id AND p.role = 'actor') AS actors,
    (SELECT list(p.name ORDER BY p.position) FROM participants p
        WHERE p.article_id = m.article_id AND p.mention_id = m.id AND p.role = 'recipient') AS recipients,
    m.date_start,
    m.date_end,
    m.date_precision,
    m.place,
    m.place_country,
    (SELECT list(c.name ORDER BY c.position) FROM claimants c
        WHERE c.article_id = m.article_id AND c.mention_id = m.id) AS claimants,
    (SELECT list(e.text ORDER BY e.position) FROM evidence e
        WHERE e.article_id = m.article_id AND e.mention_id = m.id) AS evidence,
    m.found_by,
    m.confidence,
    a.headline,
    a.publisher,
    a.published,
    a.url
FROM event_mentions m JOIN articles a ON a.id = m.article_id;
