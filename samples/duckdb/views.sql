-- Conflicts, first hops of origins, stale claims and series, over the tables of parquet.sql or lines.sql.
-- What they leave to the library is said at each view, and in src/FactTracker.Parquet/README.md.

-- The number of a day: 0 is 1 January of the year 0.
CREATE OR REPLACE MACRO day_number(day) AS date_diff('day', DATE '1970-01-01', day) + 719528;

CREATE OR REPLACE MACRO day_of(number) AS DATE '1970-01-01' + (number - 719528)::INTEGER;

-- Claims that another claim supersedes or corrects, also through a chain; in a circle none is replaced.
CREATE OR REPLACE VIEW replaced AS
WITH RECURSIVE replacing AS (
    SELECT DISTINCT relation.claim_number AS newer, old.number AS old
    FROM relations relation JOIN claims old ON old.id = relation.other
    WHERE relation.type IN ('supersedes', 'corrects') AND old.number <> relation.claim_number
), found(number) AS (
    SELECT old FROM replacing WHERE newer NOT IN (SELECT old FROM replacing)
    UNION
    SELECT replacing.old FROM replacing JOIN found ON replacing.newer = found.number
)
SELECT number FROM found;

-- Claims with one value each, as conflicts compare them. Left to the library: lists of values, denied claims other than flags, and times
-- and dates that are sets, have unspecified digits, or lie billions of years away.
CREATE OR REPLACE VIEW compared AS
SELECT
    claim.number, claim.id, claim.topic, claim.scope, claim.firm, claim.about_key,
    coalesce(claim.about_from, -9223372036854775808) AS about_from, coalesce(claim.about_to, 9223372036854775807) AS about_to,
    value.kind, value.unit, value.dimension, value.low, value.high, value.lower, value.upper, value.lower_excluded, value.upper_excluded,
    value.flag <> claim.denied AS flag, value.date_from, value.date_to, value.date_qualified, value.compared_group, value.compared_key
FROM claims claim JOIN claim_values value ON value.claim_number = claim.number
WHERE claim.stands AND claim.topic IS NOT NULL AND claim.value_count = 1 AND (NOT claim.denied OR value.kind = 'flag')
    AND NOT claim.about_inexact AND NOT coalesce(value.inexact, false)
    AND claim.number NOT IN (SELECT number FROM replaced);

-- Pairs whose difference a relation explains.
CREATE OR REPLACE VIEW explained AS
SELECT DISTINCT least(relation.claim_number, other.number) AS one, greatest(relation.claim_number, other.number) AS two
FROM relations relation JOIN claims other ON other.id = relation.other
WHERE relation.type IN ('corrects', 'notSameAs', 'partOf', 'refines', 'repeats', 'sameAs', 'supersedes');

-- Whether one quantity is certainly below another. Numbers of one unit that are close are compared in this unit; those of two units that
-- differ by less than a billionth are taken for equal.
CREATE OR REPLACE MACRO is_below(high, upper, upper_excluded, one_unit, low, lower, lower_excluded, other_unit) AS
    high < low - 1e-9 * greatest(abs(high), abs(low))
    OR coalesce(
        high <= low + 1e-9 * greatest(abs(high), abs(low)) AND one_unit = other_unit
        AND (upper < lower OR (upper = lower AND (upper_excluded OR lower_excluded))), false);

-- Pairs of claims that cannot both hold, or may not: as set.FindConflicts() has them under the default policy, for the claims of the view
-- compared. Left to the library: stated contradictions, parts and wholes, totals to date, shares beyond 100%, denials in words, policies,
-- clusters.
CREATE OR REPLACE VIEW conflicts AS
WITH pairs AS (
    SELECT
        a.number AS number_a, b.number AS number_b, a.id AS a, b.id AS b, a.firm AND b.firm AS firm,
        coalesce(a.about_key = b.about_key, false) AS same_time,
        a.compared_group IS NOT NULL AND b.compared_group IS NOT NULL AND a.compared_group <> b.compared_group AS other_group,
        CASE
            WHEN a.kind IN ('none', 'unknown') OR b.kind IN ('none', 'unknown')
                THEN if((a.kind = 'none') = (b.kind = 'none'), 'compatible', 'exclude')
            WHEN a.kind <> b.kind OR a.kind = 'unrecognised' OR coalesce(a.dimension <> b.dimension, false) THEN 'other'
            WHEN a.kind = 'quantity' AND NOT other_group AND (
                is_below(a.high, a.upper, a.upper_excluded, a.unit, b.low, b.lower, b.lower_excluded, b.unit)
                OR is_below(b.high, b.upper, b.upper_excluded, b.unit, a.low, a.lower, a.lower_excluded, a.unit))
                THEN if(a.compared_group IS NOT DISTINCT FROM b.compared_group, 'exclude', 'differ')
            WHEN a.kind = 'date' AND (a.date_to < b.date_from OR b.date_to < a.date_from)
                THEN if(a.date_qualified OR b.date_qualified, 'differ', 'exclude')
            WHEN a.kind = 'flag' AND a.flag <> b.flag THEN 'exclude'
            WHEN a.kind IN ('text', 'entity') AND NOT other_group AND a.compared_key <> b.compared_key THEN 'differ'
            ELSE 'compatible'
        END AS match
    FROM compared a JOIN compared b
        ON a.topic = b.topic AND a.scope = b.scope AND a.number < b.number
        AND a.about_from <= b.about_to AND b.about_from <= a.about_to
)
SELECT a, b, if(match = 'exclude' AND firm AND same_time, 'contradictory', 'possible') AS verdict
FROM pairs ANTI JOIN explained ON explained.one = pairs.number_a AND explained.two = pairs.number_b
WHERE match IN ('exclude', 'differ');

-- What each supporting citation rests on directly: as the first two levels of the trees of set.TraceOrigins(). A list of the citation
-- replaces that of the source. Left to the library: records that are one source, copies of a retracted original, counting.
CREATE OR REPLACE VIEW first_hops AS
WITH citing AS (
    SELECT
        citation.claim, citation.claim_number, citation.position, citation.source, citation.states_basis, source.kind,
        source.states_basis AS source_states_basis, coalesce(source.status IN ('retracted', 'withdrawn'), false) AS is_left_out,
        -- What links are joined by; null joins none. Conditions beside these would make the engine compare each with each.
        if(is_left_out, NULL, citation.claim_number) AS own_key,
        if(is_left_out OR citation.states_basis, NULL, citation.source) AS source_key
    FROM citations citation LEFT JOIN sources source ON source.id = citation.source
    WHERE citation.stance = 'supports'
)
SELECT
    citing.claim, citing.claim_number, citing.position AS citation, citing.source,
    CASE
        WHEN is_left_out THEN 'leftOut'
        WHEN coalesce(own.based_on, of_source.based_on) IS NOT NULL THEN 'none'
        WHEN kind = 'unnamed' THEN 'unnamed'
        WHEN states_basis OR source_states_basis THEN 'ownKnowledge'
        ELSE 'notStated'
    END AS mark,
    coalesce(own.based_on, of_source.based_on) AS based_on, if(own.based_on IS NULL, of_source.how, own.how) AS how,
    NOT states_basis AS is_upper_limit
FROM citing
    LEFT JOIN links own ON own.claim_number = citing.own_key AND own.citation = citing.position
    LEFT JOIN (SELECT * FROM links WHERE claim IS NULL) of_source ON of_source.source = citing.source_key;

-- Claims that are certainly out of date on a day: as set.StaleAt(…).Findings under the default policy. First: SET VARIABLE today =
-- DATE '2025-06-15'; Left to the library: rules of policies, changed contents of sources, what is only possible.
CREATE OR REPLACE VIEW stale AS
WITH asked AS (SELECT * FROM claims WHERE counts),
successors AS (
    SELECT old.number, old.id, min_by(newer.id, (newer.recorded IS NULL, newer.recorded, newer.id)) AS newer
    FROM relations relation
        JOIN asked newer ON newer.number = relation.claim_number
        JOIN asked old ON old.id = relation.other
    WHERE relation.type IN ('supersedes', 'corrects') AND newer.id <> old.id
        AND (newer.recorded_day IS NULL OR newer.recorded_day <= day_number(getvariable('today')))
    GROUP BY old.number, old.id
)
SELECT number, id AS claim, 'expired' AS reason, expires_latest AS since, NULL AS other
FROM asked WHERE expires_latest < day_number(getvariable('today'))
UNION ALL
SELECT number, id, 'checkOverdue', check_due, NULL FROM asked WHERE check_due < day_number(getvariable('today'))
UNION ALL
SELECT successor.number, successor.id, 'newerClaim', newer.recorded_day, newer.id
FROM successors successor JOIN asked newer ON newer.id = successor.newer
UNION ALL
SELECT DISTINCT claim.number, claim.id, 'source' || upper(source.status[1]) || source.status[2:], NULL::BIGINT, source.id
FROM asked claim
    JOIN citations citation ON citation.claim_number = claim.number AND citation.stance = 'supports'
    JOIN sources source ON source.id = citation.source
WHERE source.status IN ('corrected', 'withdrawn', 'retracted')
    AND NOT (source.status = 'corrected' AND coalesce(claim.checked >= source.modified, false));

-- The values of each subject and property over time: as the points of set.SeriesOf(subject, property). A point is a time; claims without
-- a known time have none. Numbers are in the unit of the first one. Where a claim of the topic is left out, complete is false. Left to the
-- library: changes, breaks, margins, gaps, words.
CREATE OR REPLACE VIEW series AS
WITH counted AS (
    SELECT
        claim.topic, claim.subject, claim.property, claim.id, claim.about, claim.about_earliest, claim.about_latest,
        coalesce(claim.about, 'unknown') = 'unknown' AS undated,
        if(claim.about_earliest IS NULL OR claim.about_latest IS NULL, claim.about, NULL) AS open_time,
        coalesce(claim.value_count = 1 AND value.kind = 'quantity', false) AS is_number, value.unit, value.dimension, value.unit_factor, value.unit_zero, value.amount_text,
        if(claim.value_count = 1, value.text, NULL) AS text
    FROM claims claim JOIN (SELECT * FROM claim_values WHERE position = 0) value ON value.claim_number = claim.number
    WHERE claim.counts AND claim.topic IS NOT NULL AND claim.subject_count = 1 AND claim.value_count > 0
), firsts AS (
    SELECT topic, unit, dimension, unit_factor AS factor, unit_zero AS zero
    FROM counted WHERE is_number
    QUALIFY row_number() OVER (
        PARTITION BY topic
        ORDER BY undated, coalesce(about_earliest, -9007199254740992), coalesce(about_latest, 9007199254740992),
            if(undated, NULL, about), id) = 1
)
SELECT
    counted.topic, subject, property, id AS claim, about, firsts.unit AS unit,
    if(undated, NULL, dense_rank() OVER (
        PARTITION BY counted.topic
        ORDER BY undated, coalesce(about_earliest, -9007199254740992), coalesce(about_latest, 9007199254740992), open_time)) AS point,
    CASE
        WHEN NOT is_number THEN NULL
        WHEN counted.unit = firsts.unit THEN amount_text::DOUBLE
        WHEN counted.dimension = firsts.dimension THEN (amount_text::DOUBLE * unit_factor + unit_zero - firsts.zero) / firsts.factor
    END AS number,
    text, coalesce(counted.topic NOT IN (SELECT topic FROM claims JOIN left_out USING (number) WHERE topic IS NOT NULL), true) AS complete
FROM counted LEFT JOIN firsts ON firsts.topic = counted.topic;
