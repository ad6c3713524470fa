CREATE TABLE schema_version (
    version INTEGER NOT NULL
);
CREATE TABLE articles (
    id VARCHAR PRIMARY KEY,
    sha256 VARCHAR NOT NULL,
    headline VARCHAR,
    text VARCHAR NOT NULL,
    published DATE,
    updated DATE,
    dateline_place VARCHAR,
    agency VARCHAR,
    byline VARCHAR,
    url VARCHAR,
    publisher VARCHAR,
    language VARCHAR NOT NULL,
    file VARCHAR
);
CREATE TABLE blocks (
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL
);
CREATE TABLE event_mentions (
    id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR,
    of_type VARCHAR,
    of_mode VARCHAR,
    contexts VARCHAR[] NOT NULL,
    status VARCHAR NOT NULL,
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
    trigger_text VARCHAR NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    found_by VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL
);
CREATE TABLE participants (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
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
CREATE TABLE claimants (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
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
CREATE TABLE evidence (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text VARCHAR NOT NULL
);
CREATE VIEW events AS
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
