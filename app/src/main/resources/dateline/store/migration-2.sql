-- From version 1: what is new is missing for articles that were there, until they are coded again (ingest --replace).
DROP VIEW events;
ALTER TABLE articles ADD COLUMN coding VARCHAR;
ALTER TABLE event_mentions ADD COLUMN trigger_token INTEGER;
ALTER TABLE event_mentions ADD COLUMN quad INTEGER;
ALTER TABLE event_mentions ADD COLUMN score DOUBLE;
CREATE TABLE store_state (
    revision VARCHAR NOT NULL
);
CREATE TABLE sentences (
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    block INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL
);
CREATE TABLE denials (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    event VARCHAR
);
CREATE TABLE deniers (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    denial INTEGER NOT NULL,
    position INTEGER NOT NULL,
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR[] NOT NULL,
    text VARCHAR,
    span_start INTEGER,
    span_end INTEGER,
    cue VARCHAR NOT NULL,
    stance VARCHAR NOT NULL
);
CREATE TABLE attributions (
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    claimant VARCHAR,
    claimant_start INTEGER,
    claimant_end INTEGER,
    anonymous BOOLEAN NOT NULL,
    cue VARCHAR NOT NULL,
    cue_start INTEGER NOT NULL,
    cue_end INTEGER NOT NULL,
    form VARCHAR NOT NULL,
    stance VARCHAR NOT NULL,
    quotation VARCHAR NOT NULL,
    addressee_start INTEGER,
    addressee_end INTEGER,
    channel_start INTEGER,
    channel_end INTEGER,
    parent INTEGER,
    confidence DOUBLE NOT NULL
);
CREATE TABLE speakers (
    article_id VARCHAR NOT NULL,
    attribution INTEGER NOT NULL,
    position INTEGER NOT NULL,
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR[] NOT NULL
);
CREATE TABLE contents (
    article_id VARCHAR NOT NULL,
    attribution INTEGER NOT NULL,
    position INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text VARCHAR NOT NULL
);
CREATE TABLE figures (
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    low DOUBLE,
    high DOUBLE,
    approximate BOOLEAN NOT NULL,
    unit VARCHAR,
    noun VARCHAR,
    of_text VARCHAR,
    as_of_day DATE,
    as_of_time VARCHAR,
    as_of_offset VARCHAR,
    as_of_text VARCHAR,
    mention_id VARCHAR,
    text VARCHAR NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    of_start INTEGER,
    of_end INTEGER,
    evidence_sentence INTEGER NOT NULL,
    evidence_start INTEGER NOT NULL,
    evidence_end INTEGER NOT NULL,
    evidence VARCHAR NOT NULL
);
CREATE TABLE counters (
    article_id VARCHAR NOT NULL,
    figure INTEGER NOT NULL,
    position INTEGER NOT NULL,
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR[] NOT NULL,
    text VARCHAR,
    span_start INTEGER,
    span_end INTEGER,
    cue VARCHAR NOT NULL,
    stance VARCHAR NOT NULL
);
CREATE TABLE expectations (
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    manner VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    type VARCHAR,
    mode VARCHAR,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_text VARCHAR,
    date_from VARCHAR,
    place VARCHAR,
    place_country VARCHAR,
    place_admin1 VARCHAR,
    lat DOUBLE,
    lon DOUBLE,
    place_precision VARCHAR,
    place_id VARCHAR,
    mention_id VARCHAR,
    sentence INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text VARCHAR NOT NULL
);
CREATE TABLE expectation_people (
    article_id VARCHAR NOT NULL,
    expectation INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR[] NOT NULL,
    text VARCHAR,
    span_start INTEGER,
    span_end INTEGER
);
CREATE TABLE custody (
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    person_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR[] NOT NULL,
    kind VARCHAR NOT NULL,
    date_start DATE,
    date_end DATE,
    date_precision VARCHAR,
    date_text VARCHAR,
    date_from VARCHAR,
    what VARCHAR[] NOT NULL,
    mention_id VARCHAR,
    sentence INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text VARCHAR NOT NULL
);
CREATE TABLE custodians (
    article_id VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    position INTEGER NOT NULL,
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR[] NOT NULL
);
CREATE TABLE witnesses (
    article_id VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    position INTEGER NOT NULL,
    actor_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR[] NOT NULL,
    text VARCHAR,
    span_start INTEGER,
    span_end INTEGER,
    cue VARCHAR NOT NULL,
    stance VARCHAR NOT NULL
);
CREATE TABLE troubles (
    kind VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    message VARCHAR NOT NULL,
    remedy VARCHAR NOT NULL
);
CREATE VIEW mentions AS
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
