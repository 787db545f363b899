-- The tables from a file in the line form (.claims.jsonl). First: SET VARIABLE data = 'partnership.claims.jsonl';
-- They have the columns that views.sql needs. What takes the library to read is left out of the answers, and the view left_out names each
-- such claim and why: hedges, amounts beside bounds, times other than days, months, years and intervals of them, and others. Units are
-- compared as written, so that two units of one topic are named there too.
CREATE OR REPLACE TABLE lines AS
SELECT row_number() OVER () - 1 AS number, source, claim, language
FROM read_json(
    getvariable('data'), format = 'newline_delimited', columns = {'source': 'JSON', 'claim': 'JSON', 'language': 'VARCHAR'});

-- Members that may be a text or an object with that member.
CREATE OR REPLACE MACRO text_of(value, member) AS
    CASE json_type(value) WHEN 'VARCHAR' THEN json_extract_string(value, '$') WHEN 'OBJECT' THEN json_extract_string(value, '$.' || member) END;

-- What two values have in common when they are the same; null for those that this file does not compare.
CREATE OR REPLACE MACRO content_of(value) AS
    CASE
        WHEN text_of(value, 'text') IS NOT NULL THEN 'text ' || nfc_normalize(text_of(value, 'text'))
        WHEN json_type(value) = 'OBJECT' AND json_extract_string(value, '$.entity') IS NOT NULL THEN 'entity ' || nfc_normalize(json_extract_string(value, '$.entity'))
        WHEN json_type(value) = 'BOOLEAN' THEN 'flag ' || (json_extract_string(value, '$'))
        WHEN json_type(value) IN ('BIGINT', 'UBIGINT') THEN 'number ' || (json_extract_string(value, '$'))
    END;

-- The same of a value or a list of values, whatever their order; null where one of them is not compared.
CREATE OR REPLACE MACRO contents_of(value) AS
    CASE
        WHEN json_type(value) IS DISTINCT FROM 'ARRAY' THEN content_of(value)
        WHEN list_contains([content_of(item) IS NULL FOR item IN from_json(value, '["JSON"]')], true) THEN NULL
        ELSE 'list ' || list_sort(list_distinct([content_of(item) FOR item IN from_json(value, '["JSON"]')]))::VARCHAR
    END;

-- Where a qualifier is in a claim.
CREATE OR REPLACE MACRO qualifier_at(name) AS '/qualifiers/' || replace(replace(name, '~', '~0'), '/', '~1');

-- The same of the qualifiers of a claim.
CREATE OR REPLACE MACRO qualifiers_of(claim) AS
    if(list_contains([contents_of(json_extract(claim, qualifier_at(name))) IS NULL FOR name IN json_keys(claim, '$.qualifiers')], true),
        NULL,
        list_sort([nfc_normalize(name) || chr(30) || contents_of(json_extract(claim, qualifier_at(name)))
            FOR name IN json_keys(claim, '$.qualifiers')])::VARCHAR);

CREATE OR REPLACE MACRO label_of(value) AS
    coalesce(text_of(value, 'text'), text_of(value, 'label'), text_of(value, 'entity'), json_extract_string(value, '$'));

-- The first and the last day of a plain date: a year, a month or a day. 0 is 1 January of the year 0.
CREATE OR REPLACE MACRO is_plain_date(edtf) AS regexp_full_match(edtf, '\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?') AND edtf[:4] <> '0000';

CREATE OR REPLACE MACRO first_day(edtf) AS
    if(is_plain_date(edtf), date_diff('day', DATE '1970-01-01', try_cast(rpad(edtf, 10, '-01-01'[len(edtf) - 3:]) AS DATE)) + 719528, NULL);

CREATE OR REPLACE MACRO last_day_of(edtf) AS
    CASE len(edtf)
        WHEN 4 THEN first_day(edtf) + 364 + (((try_cast(edtf AS INT) % 4 = 0 AND try_cast(edtf AS INT) % 100 <> 0) OR try_cast(edtf AS INT) % 400 = 0)::INT)
        WHEN 7 THEN date_diff('day', DATE '1970-01-01', last_day(try_cast(edtf || '-01' AS DATE))) + 719528
        ELSE first_day(edtf)
    END;

-- The days of a plain date or an interval of plain dates; an open end has none.
CREATE OR REPLACE MACRO is_interval(edtf) AS contains(edtf, '/');

CREATE OR REPLACE MACRO earliest_day(edtf) AS first_day(split_part(edtf, '/', 1));

CREATE OR REPLACE MACRO latest_day(edtf) AS last_day_of(if(is_interval(edtf), split_part(edtf, '/', 2), edtf));

CREATE OR REPLACE MACRO is_exact_date(edtf) AS
    if(is_interval(edtf),
        (earliest_day(edtf) IS NOT NULL OR split_part(edtf, '/', 1) = '..') AND (latest_day(edtf) IS NOT NULL OR split_part(edtf, '/', 2) = '..')
            AND len(edtf) - len(replace(edtf, '/', '')) = 1,
        earliest_day(edtf) IS NOT NULL);

-- Periods of years, months, weeks and days.
CREATE OR REPLACE MACRO days_after(day, period) AS
    if(NOT contains(period, 'T') AND regexp_full_match(period, 'P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?'),
        date_diff('day', DATE '1970-01-01', (day
            + to_months((coalesce(try_cast(regexp_extract(period, '(\d+)Y', 1) AS INT), 0) * 12
                + coalesce(try_cast(regexp_extract(period, '(\d+)M', 1) AS INT), 0))::INT)
            + to_days((coalesce(try_cast(regexp_extract(period, '(\d+)W', 1) AS INT), 0) * 7
                + coalesce(try_cast(regexp_extract(period, '(\d+)D', 1) AS INT), 0))::INT))::DATE) + 719528, NULL);

CREATE OR REPLACE VIEW sources AS
SELECT
    number, json_extract_string(source, '$.id') AS id, coalesce(json_extract_string(source, '$.kind'), 'document') AS kind, json_extract_string(source, '$.title') AS title,
    coalesce(json_extract_string(source, '$.status'), 'published') AS status, try_cast(json_extract_string(source, '$.modified') AS TIMESTAMPTZ) AS modified,
    json_extract(source, '$.basedOn') IS NOT NULL AS states_basis, source AS json
FROM lines WHERE source IS NOT NULL;

CREATE OR REPLACE VIEW citations AS
SELECT
    number AS claim_number, json_extract_string(claim, '$.id') AS claim, position, text_of(citation, 'source') AS source,
    if(json_type(citation) = 'OBJECT', coalesce(json_extract_string(citation, '$.stance'), 'supports'), 'supports') AS stance,
    json_type(citation) = 'OBJECT' AND json_extract(citation, '$.basedOn') IS NOT NULL AS states_basis, citation AS json
FROM (
    SELECT
        number, claim, unnest(from_json(json_extract(claim, '$.citations'), '["JSON"]')) AS citation,
        unnest(range(json_array_length(claim, '$.citations')::BIGINT))::INT AS position
    FROM lines WHERE json_extract(claim, '$.citations') IS NOT NULL);

CREATE OR REPLACE VIEW links AS
WITH based AS (
    SELECT NULL::BIGINT AS claim_number, NULL AS claim, NULL::INT AS citation, id AS source, json_extract(json, '$.basedOn') AS list
    FROM sources WHERE states_basis
    UNION ALL
    SELECT claim_number, claim, position, source, json_extract(json, '$.basedOn') FROM citations WHERE states_basis
), linked AS (
    SELECT * EXCLUDE list, unnest(from_json(list, '["JSON"]')) AS link FROM based
)
SELECT * EXCLUDE link, text_of(link, 'source') AS based_on, if(json_type(link) = 'OBJECT', json_extract_string(link, '$.how'), NULL) AS how FROM linked;

CREATE OR REPLACE VIEW relations AS
SELECT number AS claim_number, json_extract_string(relation, '$.type') AS type, json_extract_string(relation, '$.claim') AS other
FROM (
    SELECT number, unnest(from_json(json_extract(claim, '$.relations'), '["JSON"]')) AS relation FROM lines WHERE json_extract(claim, '$.relations') IS NOT NULL);

-- Claims that rest on a survey, and so have a margin of error.
CREATE OR REPLACE VIEW surveyed AS
SELECT citation.claim_number FROM citations citation JOIN sources source ON source.id = citation.source
WHERE source.kind = 'survey' AND citation.stance IN ('supports', 'states')
UNION
SELECT citation.claim_number
FROM citations citation
    JOIN links link ON link.claim_number = citation.claim_number AND link.citation = citation.position
    JOIN sources source ON source.id = link.based_on
WHERE source.kind = 'survey' AND citation.stance IN ('supports', 'states');

CREATE OR REPLACE TABLE claims AS
WITH read AS (
    SELECT
        number, claim, json_extract_string(claim, '$.id') AS id, text_of(json_extract(claim, '$.when'), 'date') AS about, json_extract(claim, '$.when') IS NULL AS is_timeless,
        if(json_type(json_extract(claim, '$.modality')) = 'ARRAY', from_json(json_extract(claim, '$.modality'), '["VARCHAR"]'),
            [coalesce(json_extract_string(claim, '$.modality'), 'asserted')]) AS modalities,
        coalesce(json_extract_string(claim, '$.status'), 'asserted') AS status, coalesce(json_extract_string(claim, '$.rank'), 'normal') AS rank,
        contents_of(json_extract(claim, '$.subject')) AS subject_content, content_of(json_extract(claim, '$.property')) AS property_content,
        try_cast(json_extract_string(claim, '$.recorded') AS TIMESTAMPTZ) AS recorded, try_cast(json_extract_string(claim, '$.checked') AS TIMESTAMPTZ) AS checked,
        text_of(json_extract(claim, '$.expires'), 'date') AS expires
    FROM lines WHERE claim IS NOT NULL
)
SELECT
    number, id, label_of(json_extract(claim, '$.subject')) AS subject, label_of(json_extract(claim, '$.property')) AS property, json_extract_string(claim, '$.text') AS text,
    subject_content || chr(31) || property_content AS topic,
    CASE
        WHEN json_extract(claim, '$.place') IS NULL AND json_extract(claim, '$.condition') IS NULL AND json_extract(claim, '$.qualifiers') IS NULL THEN ''
        ELSE 'place ' || if(json_extract(claim, '$.place') IS NULL, '', content_of(json_extract(claim, '$.place'))) || chr(31)
            || 'condition ' || coalesce(nfc_normalize(json_extract_string(claim, '$.condition')), '') || chr(31)
            || 'qualifiers ' || if(json_extract(claim, '$.qualifiers') IS NULL, '', qualifiers_of(claim))
    END AS scope,
    status NOT IN ('superseded', 'retracted', 'refuted') AND rank <> 'deprecated' AS stands,
    list_has_all(['asserted', 'reported', 'alleged', 'inferred', 'possible', 'predicted'], modalities)
        AND rank <> 'deprecated' AND status IN ('asserted', 'disputed') AS counts,
    json_extract(claim, '$.likelihood') IS NULL AND list_has_all(['asserted', 'reported', 'inferred', 'denied'], modalities) AS firm,
    list_contains(modalities, 'denied') AS denied,
    CASE json_type(json_extract(claim, '$.subject')) WHEN 'ARRAY' THEN json_array_length(json_extract(claim, '$.subject')) ELSE (json_extract(claim, '$.subject') IS NOT NULL)::INT END
        AS subject_count,
    CASE json_type(json_extract(claim, '$.value')) WHEN 'ARRAY' THEN json_array_length(json_extract(claim, '$.value')) ELSE (json_extract(claim, '$.value') IS NOT NULL)::INT END
        AS value_count,
    if(is_timeless, NULL, coalesce(about, 'unknown')) AS about,
    earliest_day(about) AS about_earliest, latest_day(about) AS about_latest,
    earliest_day(about) * 86400 AS about_from, latest_day(about) * 86400 + 86399 AS about_to,
    CASE
        WHEN is_timeless THEN ''
        WHEN NOT is_exact_date(about) THEN NULL
        WHEN NOT is_interval(about) OR regexp_full_match(about, '(\d{4}-\d{2}-\d{2}|\.\.)/(\d{4}-\d{2}-\d{2}|\.\.)')
            THEN concat_ws('/', coalesce(earliest_day(about)::VARCHAR, '..'), coalesce(latest_day(about)::VARCHAR, '..'))
        ELSE about
    END AS about_key,
    NOT is_timeless AND about IS NOT NULL AND NOT is_exact_date(about) AS about_inexact,
    recorded, checked, date_diff('day', DATE '1970-01-01', (recorded AT TIME ZONE 'UTC')::DATE) + 719528 AS recorded_day,
    latest_day(expires) AS expires_latest, expires IS NOT NULL AND latest_day(expires) IS NULL AS expires_inexact,
    days_after((coalesce(checked, recorded) AT TIME ZONE 'UTC')::DATE, json_extract_string(claim, '$.checkEvery')) AS check_due,
    json_extract(claim, '$.checkEvery') IS NOT NULL AND coalesce(checked, recorded) IS NOT NULL AND check_due IS NULL AS check_inexact,
    claim AS json
FROM read;

CREATE OR REPLACE VIEW claim_values AS
WITH read AS (
    SELECT
        lines.number, json_extract_string(lines.claim, '$.id') AS claim,
        coalesce(json_extract_string(lines.claim, '$.language'), (SELECT any_value(language) FROM lines)) AS language, json_extract(lines.claim, '$.value') AS value,
        json_type(json_extract(lines.claim, '$.value')) AS type, surveyed.claim_number IS NOT NULL AS is_survey,
        if(type = 'OBJECT', json_keys(json_extract(lines.claim, '$.value')), []) AS members
    FROM lines LEFT JOIN surveyed ON surveyed.claim_number = lines.number
    WHERE json_extract(lines.claim, '$.value') IS NOT NULL
), stated AS (
    SELECT
        *,
        CASE
            WHEN type IN ('BIGINT', 'UBIGINT', 'DOUBLE') OR list_has_any(members, ['amount', 'lower', 'upper']) THEN 'quantity'
            WHEN type = 'VARCHAR' OR list_contains(members, 'text') THEN 'text'
            WHEN type = 'BOOLEAN' OR list_contains(members, 'flag') THEN 'flag'
            WHEN list_contains(members, 'date') THEN 'date'
            WHEN list_contains(members, 'entity') THEN 'entity'
            WHEN list_contains(members, 'none') THEN 'none'
            WHEN list_contains(members, 'unknown') THEN 'unknown'
            ELSE 'unrecognised'
        END AS kind,
        if(kind = 'quantity', if(type = 'OBJECT', json_extract_string(value, '$.amount'), json_extract_string(value, '$')), NULL) AS amount_text,
        if(kind = 'quantity', coalesce(if(type = 'OBJECT', json_extract_string(value, '$.unit'), ''), ''), NULL) AS unit,
        if(kind = 'date', json_extract_string(value, '$.date'), NULL) AS date,
        amount_text IS NOT NULL AND NOT list_has_any(members, ['lower', 'upper', 'approximation']) AS is_plain,
        if(is_plain AND unit = '%' AND amount_text::DOUBLE BETWEEN 0 AND 100,
            coalesce(try_cast(json_extract_string(value, '$.sampleSize') AS DOUBLE), if(is_survey, 1000, NULL)), NULL) AS sample,
        greatest(50 / sample, least(100 - 50 / sample, amount_text::DOUBLE)) / 100 AS share,
        coalesce(round(100 * 1.959963984540054 * sqrt(share * (1 - share) / sample), 6), 0) AS margin
    FROM read
)
SELECT
    number AS claim_number, claim, 0 AS position, kind, json_extract_string(value, '$') AS text, amount_text, unit, unit AS dimension, 1.0::DOUBLE AS unit_factor,
    0.0::DOUBLE AS unit_zero, margin,
    if(is_plain, amount_text::DOUBLE - margin, (json_extract_string(value, '$.lower'))::DOUBLE) AS lower,
    if(is_plain, amount_text::DOUBLE + margin, (json_extract_string(value, '$.upper'))::DOUBLE) AS upper,
    coalesce(if(type = 'OBJECT', json_extract_string(value, '$.lowerExcluded'), NULL) = 'true', false) AS lower_excluded,
    coalesce(if(type = 'OBJECT', json_extract_string(value, '$.upperExcluded'), NULL) = 'true', false) AS upper_excluded,
    coalesce(lower, '-infinity'::DOUBLE) AS low, coalesce(upper, 'infinity'::DOUBLE) AS high,
    if(kind = 'flag', if(type = 'BOOLEAN', json_extract_string(value, '$'), json_extract_string(value, '$.flag')) = 'true', NULL) AS flag,
    earliest_day(date) * 86400 AS date_from, latest_day(date) * 86400 + 86399 AS date_to, false AS date_qualified,
    CASE kind
        WHEN 'text' THEN lower(trim(nfc_normalize(text_of(value, 'text'))))
        WHEN 'entity' THEN nfc_normalize(json_extract_string(value, '$.entity'))
    END AS compared_key,
    CASE
        WHEN kind = 'quantity' AND type = 'OBJECT' THEN content_of(json_extract(value, '$.of'))
        WHEN kind = 'text'
            THEN lower(split_part(coalesce(if(type = 'OBJECT', json_extract_string(value, '$.language'), NULL), language), '-', 1))
    END AS compared_group,
    (kind = 'quantity' AND NOT is_plain
            AND (amount_text IS NOT NULL OR list_contains(members, 'approximation')))
        OR (kind = 'quantity' AND list_contains(members, 'of') AND content_of(json_extract(value, '$.of')) IS NULL)
        OR (kind = 'date' AND (NOT is_exact_date(date) OR earliest_day(date) IS NULL OR latest_day(date) IS NULL)) OR type = 'ARRAY' AS inexact
FROM stated;

-- Claims about which the views say less than the library, and why. They are not in the answers that need what is named; a point of a series
-- is marked as not complete where a claim of its topic is here.
CREATE OR REPLACE VIEW left_out AS
SELECT number, id, 'subject or property' AS reason FROM claims WHERE topic IS NULL AND (subject IS NOT NULL OR property IS NOT NULL)
UNION ALL SELECT number, id, 'place or qualifiers' FROM claims WHERE scope IS NULL
UNION ALL SELECT number, id, 'time' FROM claims WHERE about_inexact
UNION ALL SELECT number, id, 'expires' FROM claims WHERE expires_inexact
UNION ALL SELECT number, id, 'check' FROM claims WHERE check_inexact
UNION ALL SELECT claim_number, claim, 'value' FROM claim_values WHERE inexact
UNION ALL
SELECT claim.number, claim.id, 'units'
FROM claims claim JOIN claim_values value ON value.claim_number = claim.number
WHERE value.kind = 'quantity' AND claim.topic IN (
    SELECT other.topic FROM claims other JOIN claim_values stated ON stated.claim_number = other.number
    WHERE stated.kind = 'quantity' GROUP BY other.topic HAVING count(DISTINCT stated.unit) > 1);
