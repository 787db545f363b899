using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Conflicts;

/// <summary>What two claims are to each other, row by row.</summary>
public sealed class ConflictTableTests
{
    private const string None = "none", Possible = "Possible", Contradictory = "Contradictory", NotComparable = "NotComparable";

    private static readonly ConflictPolicy Strict = new() { Name = "strict", SingleValued = ["p"], Throughout = ["p"] };

    public static TheoryData<string, string, string, string> Pairs => new()
    {
        // Time: a value holds for its time as a whole.
        { "the same year", """ "value": 5, "when": "2024" """, """ "value": 6, "when": "2024" """, Contradictory },
        { "a year and a month in it", """ "value": 5, "when": "2024" """, """ "value": 6, "when": "2024-05" """, Possible },
        { "other years", """ "value": 5, "when": "2024" """, """ "value": 6, "when": "2023" """, None },
        { "no time on both sides", """ "value": 5 """, """ "value": 6 """, Contradictory },
        { "no time on one side", """ "value": 5, "when": "2024" """, """ "value": 6 """, Possible },
        { "an unknown time", """ "value": 5, "when": { "unknown": true } """, """ "value": 6, "when": "2024" """, Possible },
        { "two unknown times", """ "value": 5, "when": { "unknown": true } """, """ "value": 6, "when": { "unknown": true } """, Possible },
        { "about the same year", """ "value": 5, "when": "2024~" """, """ "value": 6, "when": "2024~" """, Possible },
        { "some year of a decade", """ "value": 5, "when": "198X" """, """ "value": 6, "when": "198X" """, Possible },
        { "a year and its days", """ "value": 5, "when": "2024" """, """ "value": 6, "when": "2024-01-01/2024-12-31" """, Contradictory },
        { "a year and its months", """ "value": 5, "when": "2024" """, """ "value": 6, "when": "2024-01/2024-12" """, Possible },
        { "the same interval", """ "value": 5, "when": "1964/2008" """, """ "value": 6, "when": "1964/2008" """, Contradictory },
        { "the same unknown end", """ "value": 5, "when": "2008/" """, """ "value": 6, "when": "2008/" """, Possible },
        { "the same open end", """ "value": 5, "when": "2008/.." """, """ "value": 6, "when": "2008/.." """, Contradictory },
        { "the gap of a set", """ "value": 5, "when": "{1960,1970}" """, """ "value": 6, "when": "1965" """, None },
        { "another hour of the day", """ "value": 5, "when": "2024-05-01T10:00:00Z" """,
            """ "value": 6, "when": "2024-05-01T11:00:00Z" """, None },
        { "the same hour", """ "value": 5, "when": "2024-05-01T10:00:00Z" """,
            """ "value": 6, "when": "2024-05-01T10:00:00Z" """, Contradictory },
        { "far years", """ "value": 5, "when": "Y123456789012" """, """ "value": 6, "when": "Y123456789012" """, Contradictory },

        // Quantities: hedges, units, wholes.
        { "equal with other digits", """ "value": 65 """, """ "value": { "amount": "65.0" } """, None },
        { "within a hedge", """ "value": 40 """, """ "value": { "amount": 42, "approximation": "about" } """, None },
        { "beyond a hedge", """ "value": 40 """, """ "value": { "amount": 60, "approximation": "about" } """, Contradictory },
        { "at least, and more", """ "value": { "amount": 10, "approximation": "atLeast" } """, """ "value": 43 """, None },
        { "at least, and less", """ "value": { "amount": 10, "approximation": "atLeast" } """, """ "value": 9 """, Contradictory },
        { "more than its own bound", """ "value": { "amount": 10, "approximation": "moreThan" } """, """ "value": 10 """, Contradictory },
        { "an unlisted hedge", """ "value": { "amount": 10, "approximation": "roughlyish" } """, """ "value": 900 """, None },
        { "units converted", """ "value": { "amount": 5, "unit": "km" } """, """ "value": { "amount": 5000, "unit": "m" } """, None },
        { "units converted and apart", """ "value": { "amount": 5, "unit": "km" } """,
            """ "value": { "amount": 5001, "unit": "m" } """, Contradictory },
        { "Celsius and Fahrenheit", """ "value": { "amount": 100, "unit": "Cel" } """,
            """ "value": { "amount": 212, "unit": "[degF]" } """, None },
        { "degrees and radians", """ "value": { "amount": 180, "unit": "deg" } """,
            """ "value": { "amount": 3, "unit": "rad" } """, Contradictory },
        { "per cent and points", """ "value": { "amount": 5, "unit": "%" } """,
            """ "value": { "amount": 6, "unit": "pp" } """, NotComparable },
        { "cases and people", """ "value": { "amount": 5, "unit": "cases" } """,
            """ "value": { "amount": 6, "unit": "people" } """, NotComparable },
        { "other wholes", """ "value": { "amount": 5, "unit": "%", "of": "men" } """,
            """ "value": { "amount": 6, "unit": "%", "of": "women" } """, NotComparable },
        { "a whole in other case", """ "value": { "amount": 5, "unit": "%", "of": "Men" } """,
            """ "value": { "amount": 6, "unit": "%", "of": "men" } """, Contradictory },
        { "a whole on one side", """ "value": { "amount": 5, "unit": "%", "of": "men" } """,
            """ "value": { "amount": 6, "unit": "%" } """, Possible },
        { "amounts beyond decimals", """ "value": { "amount": "1e40" } """, """ "value": { "amount": "2e40" } """, Contradictory },
        { "an amount beyond decimals and itself", """ "value": { "amount": "1e40" } """, """ "value": { "amount": "10e39" } """, None },

        // Margins of error.
        { "polls within their margins", """ "value": { "amount": 50, "unit": "%" }, "citations": ["poll"] """,
            """ "value": { "amount": 55, "unit": "%" }, "citations": ["other-poll"] """, None },
        { "polls beyond their margins", """ "value": { "amount": 50, "unit": "%" }, "citations": ["poll"] """,
            """ "value": { "amount": 57, "unit": "%" }, "citations": ["other-poll"] """, Contradictory },
        { "shares of a book", """ "value": { "amount": 50, "unit": "%" }, "citations": ["book"] """,
            """ "value": { "amount": 51, "unit": "%" }, "citations": ["book"] """, Contradictory },
        { "stated samples", """ "value": { "amount": 50, "unit": "%", "sampleSize": 100 } """,
            """ "value": { "amount": 65, "unit": "%", "sampleSize": 100 } """, None },
        { "large samples", """ "value": { "amount": 50, "unit": "%", "sampleSize": 100000 } """,
            """ "value": { "amount": 52, "unit": "%", "sampleSize": 100000 } """, Contradictory },
        { "nobody in a sample", """ "value": { "amount": 0, "unit": "%", "sampleSize": 1000 } """,
            """ "value": { "amount": 0.1, "unit": "%", "sampleSize": 1000 } """, None },

        // Other kinds of values.
        { "dates apart", """ "value": { "date": "2014" } """, """ "value": { "date": "2015-03" } """, Contradictory },
        { "a date within another", """ "value": { "date": "2014" } """, """ "value": { "date": "2014-03" } """, None },
        { "about a date", """ "value": { "date": "2014~" } """, """ "value": { "date": "2015" } """, Possible },
        { "flags", """ "value": true """, """ "value": false """, Contradictory },
        { "texts", """ "value": "Paris" """, """ "value": "Lyon" """, Possible },
        { "texts in other case", """ "value": "Paris" """, """ "value": "paris " """, None },
        { "texts in other languages", """ "value": { "text": "Wien", "language": "de" } """,
            """ "value": { "text": "Vienna", "language": "en" } """, NotComparable },
        { "entities", """ "value": { "entity": "Q90", "label": "Paris" } """,
            """ "value": { "entity": "Q456", "label": "Lyon" } """, Possible },
        { "one entity under two labels", """ "value": { "entity": "Q90", "label": "Paris" } """,
            """ "value": { "entity": "Q90", "label": "Lutetia" } """, None },
        { "a text and an entity", """ "value": "Paris" """, """ "value": { "entity": "Q90", "label": "Paris" } """, NotComparable },
        { "a text and a number", """ "value": "risen" """, """ "value": 5 """, NotComparable },
        { "none and a value", """ "value": { "none": true } """, """ "value": "Paris" """, Contradictory },
        { "none and none", """ "value": { "none": true } """, """ "value": { "none": true } """, None },
        { "none and unknown", """ "value": { "none": true } """, """ "value": { "unknown": true } """, Contradictory },
        { "unknown and a value", """ "value": { "unknown": true } """, """ "value": 5 """, None },

        // Lists hold together.
        { "a list and a part of it", """ "value": ["Paris", "Lyon"] """, """ "value": "Lyon" """, None },
        { "lists in another order", """ "value": ["Paris", "Lyon"] """, """ "value": ["Lyon", "Paris"] """, None },
        { "lists that differ", """ "value": ["Paris", "Lyon"] """, """ "value": ["Paris", "Nice"] """, Possible },
        { "a list of numbers", """ "value": [5, 7] """, """ "value": 7 """, None },
        { "no number of a list", """ "value": [5, 7] """, """ "value": 6 """, Possible },
        { "an unknown one in a list", """ "value": ["Paris", { "unknown": true }] """, """ "value": "Nice" """, None },

        // Manner.
        { "denied and asserted", """ "value": 5, "modality": "denied" """, """ "value": 5 """, Contradictory },
        { "denied and something else", """ "value": 5, "modality": "denied" """, """ "value": 6 """, None },
        { "both denied", """ "value": 5, "modality": "denied" """, """ "value": 5, "modality": "denied" """, None },
        { "a denied bound", """ "value": { "amount": 10, "approximation": "atLeast" }, "modality": "denied" """,
            """ "value": 12 """, Contradictory },
        { "a denied number in a range", """ "value": 10, "modality": "denied" """,
            """ "value": { "amount": 10, "approximation": "atLeast" } """, Possible },
        { "a denied flag", """ "value": true, "modality": "denied" """, """ "value": false """, None },
        { "a flag denied and asserted", """ "value": true, "modality": "denied" """, """ "value": true """, Contradictory },
        { "a denied text", """ "value": "Paris", "modality": "denied" """, """ "value": ["Paris", "Lyon"] """, Contradictory },
        { "denied in words", """ "text": "It rained." """, """ "text": "It rained.", "modality": "denied" """, Contradictory },
        { "other words denied", """ "text": "It rained." """, """ "text": "It snowed.", "modality": "denied" """, None },
        { "a prediction", """ "value": 5, "modality": "predicted" """, """ "value": 6 """, Possible },
        { "an allegation", """ "value": 5 """, """ "value": 6, "modality": "alleged" """, Possible },
        { "reported", """ "value": 5, "modality": "reported" """, """ "value": 6, "modality": "inferred" """, Contradictory },
        { "likely", """ "value": 5, "likelihood": 0.7 """, """ "value": 6 """, Possible },
        { "other claimants", """ "value": 5, "claimant": "A" """, """ "value": 6, "claimant": "B" """, Contradictory },

        // Scope.
        { "other places", """ "value": 5, "place": "X" """, """ "value": 6, "place": "Y" """, None },
        { "the same place", """ "value": 5, "place": "X" """, """ "value": 6, "place": "X" """, Contradictory },
        { "a place on one side", """ "value": 5, "place": "X" """, """ "value": 6 """, NotComparable },
        { "a qualifier on one side", """ "value": 5, "qualifiers": { "among": "men" } """, """ "value": 6 """, NotComparable },
        { "other qualifiers", """ "value": 5, "qualifiers": { "among": "men" } """,
            """ "value": 6, "qualifiers": { "among": "women" } """, None },
        { "a condition on one side", """ "value": 5, "condition": "if it rains" """, """ "value": 6 """, NotComparable },
        { "a qualifier on one side at another time", """ "value": 5, "qualifiers": { "among": "men" }, "when": "2020" """,
            """ "value": 6, "when": "2024" """, None },
        { "another subject", """ "subject": "S", "property": "p", "value": 5 """,
            """ "subject": "T", "property": "p", "value": 6 """, None },
        { "unknown subjects", """ "subject": { "unknown": true }, "property": "p", "value": 5 """,
            """ "subject": { "unknown": true }, "property": "p", "value": 6 """, None },
        { "subjects in another order", """ "subject": ["S", "T"], "property": "p", "value": 5 """,
            """ "subject": ["T", "S"], "property": "p", "value": 6 """, Contradictory },
        { "a composed letter", """ "subject": "\u00e9", "property": "p", "value": 5 """,
            """ "subject": "e\u0301", "property": "p", "value": 6 """, Contradictory },

        // Standing and relations.
        { "deprecated", """ "value": 5, "rank": "deprecated" """, """ "value": 6 """, None },
        { "retracted", """ "value": 5, "status": "retracted" """, """ "value": 6 """, None },
        { "refuted", """ "value": 5, "status": "refuted" """, """ "value": 6 """, None },
        { "superseded", """ "value": 5, "status": "superseded" """, """ "value": 6 """, None },
        { "disputed", """ "value": 5, "status": "disputed" """, """ "value": 6 """, Contradictory },
        { "corrected by the other", """ "value": 5, "relations": [{ "type": "corrects", "claim": "b" }] """, """ "value": 6 """, None },
        { "refined", """ "value": 5, "relations": [{ "type": "refines", "claim": "b" }] """, """ "value": 6 """, None },
        { "not the same", """ "value": 5, "relations": [{ "type": "notSameAs", "claim": "b" }] """, """ "value": 6 """, None },
        { "each supersedes the other", """ "value": 5, "relations": [{ "type": "supersedes", "claim": "b" }] """,
            """ "value": 6, "relations": [{ "type": "supersedes", "claim": "a" }] """, None },
        { "related to nobody", """ "value": 5, "relations": [{ "type": "supersedes", "claim": "https://example.org/x" }] """,
            """ "value": 6 """, Contradictory },
        { "stated and borne out", """ "value": 5, "relations": [{ "type": "contradicts", "claim": "b" }] """,
            """ "value": 6 """, Contradictory },
        { "stated and not borne out", """ "value": 5, "relations": [{ "type": "contradicts", "claim": "b" }] """,
            """ "value": 5 """, Possible },
        { "stated of words", """ "text": "It rained.", "relations": [{ "type": "contradicts", "claim": "b" }] """,
            """ "text": "It was dry." """, Contradictory },

        // Parts and counts.
        { "a part above its whole", """ "property": "q", "value": 60, "relations": [{ "type": "partOf", "claim": "b" }] """,
            """ "value": 50 """, Contradictory },
        { "a part below its whole", """ "value": 10, "relations": [{ "type": "partOf", "claim": "b" }] """, """ "value": 50 """, None },
        { "at least so many, and at least so many of them",
            """ "property": "q", "value": { "amount": 60, "approximation": "atLeast" }, "relations": [{ "type": "partOf", "claim": "b" }] """,
            """ "value": { "amount": 50, "approximation": "atLeast" } """, None },
        { "a falling cumulative count", """ "property": "cases, cumulative", "value": 60, "when": "2020" """,
            """ "property": "cases, cumulative", "value": 50, "when": "2021" """, Contradictory },
        { "a rising cumulative count", """ "property": "cases, cumulative", "value": 50, "when": "2020" """,
            """ "property": "cases, cumulative", "value": 60, "when": "2021" """, None },
        { "a falling count", """ "property": "cases", "value": 60, "when": "2020" """,
            """ "property": "cases", "value": 50, "when": "2021" """, None },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_has_its_verdict(string because, string one, string other, string verdict)
    {
        var set = ConflictSets.Of(one, other);

        VerdictOf(set.FindConflicts()).Should().Be(verdict, because);
        var mirrored = set with { Claims = [set.Claims[1], set.Claims[0]] };
        VerdictOf(mirrored.FindConflicts()).Should().Be(verdict, $"{because}, in the other order");
    }

    public static TheoryData<string, string, string, string> StrictPairs => new()
    {
        { "texts", """ "value": "Paris", "when": "2024" """, """ "value": "Lyon", "when": "2024" """, Contradictory },
        { "texts at overlapping times", """ "value": "Paris", "when": "2024" """,
            """ "value": "Lyon", "when": "2024-05" """, Contradictory },
        { "texts at times that may overlap", """ "value": "Paris", "when": "2024" """,
            """ "value": "Lyon", "when": "2024-XX" """, Contradictory },
        { "some month of the year, and May", """ "value": "Paris", "when": "2024-XX" """,
            """ "value": "Lyon", "when": "2024-05" """, Possible },
        { "numbers at overlapping times", """ "value": 5, "when": "2020/2024" """, """ "value": 6, "when": "2022-05" """, Contradictory },
        { "an approximate time", """ "value": 5, "when": "2024~" """, """ "value": 6, "when": "2024-05" """, Possible },
    };

    [Theory]
    [MemberData(nameof(StrictPairs))]
    public void A_policy_makes_more_contradictory(string because, string one, string other, string verdict) =>
        VerdictOf(ConflictSets.Of(one, other).FindConflicts(Strict)).Should().Be(verdict, because);

    [Fact]
    public void A_share_above_100_per_cent_conflicts_with_no_other_claim()
    {
        var conflict = ConflictSets.Of(""" "value": { "amount": 130, "unit": "%", "of": "voters" } """).FindConflicts().Pairs.Single();

        (conflict.A.Text, conflict.B, conflict.Verdict).Should().Be(("a", null, ConflictVerdict.Contradictory));
    }

    private static string VerdictOf(FactTracker.Analysis.Conflicts conflicts) =>
        conflicts.Pairs.Count == 0 ? None : conflicts.Pairs.Single().Verdict.ToString();
}
