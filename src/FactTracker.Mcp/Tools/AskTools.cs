using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Mcp.Answers;

namespace FactTracker.Mcp.Tools;

/// <summary>Tools that ask what follows from the claims: conflicts, origins, staleness, evidence, series.</summary>
internal static class AskTools
{
    public static IReadOnlyList<ClaimTool> All { get; } =
    [
        new("conflicts", "Lists claims that cannot both be true, or may not, with the reason.", Parameters.OptionalId, Conflicts),
        new("origins", "Traces a claim to the sources it rests on in the end, and counts the independent ones.", Parameters.Id, Origins),
        new("stale", "Lists claims that are out of date now, why, and what to do.", Parameters.OptionalId, Stale),
        new(
            "evidence", "Says whether the sources still have what was quoted from them, where copies are known.", Parameters.OptionalId,
            Evidence),
        new(
            "series", "Shows the values of one subject and property over time and how they change; without arguments lists what there is.",
            """
            {"type":"object","properties":{"subject":{"type":"string"},"property":{"type":"string"},
            "limit":{"type":"integer","minimum":1,"maximum":50},"cursor":{"type":"string"}}}
            """,
            Series),
    ];

    private static void Conflicts(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var id = IdOf(served, arguments);
        var found = served.Set.FindConflicts().Pairs.Where(pair => id is null || pair.A == id || pair.B == id).ToList();
        Page.Of(arguments).Write(json, "conflicts", found, pair => pair.WriteTo(json));
    }

    private static void Origins(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var claim = FindTools.ClaimOf(served, arguments.Required("id"));
        json.WritePropertyName("origins"u8);
        served.Origins.Of(claim).WriteTo(json);
    }

    private static void Stale(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var id = IdOf(served, arguments);
        var found = served.Set.StaleAt(served.Now, served.Options.Staleness).Findings
            .Where(finding => id is null || finding.Claim == id).ToList();
        Page.Of(arguments).Write(json, "stale", found, finding =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, finding.Claim.Text);
            json.WriteString("why"u8, finding.ToWords());
            json.WriteString("do"u8, finding.ToAction());
            json.WriteEndObject();
        });
    }

    private static void Evidence(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var id = IdOf(served, arguments);
        if (served.Options.Copies is null)
            throw new CallException("The server has no copies of the sources. Start it with --texts DIR.");
        var found = served.Set.CheckEvidence(served.Options.Copies).Findings
            .Where(finding => id is null || finding.Claim == id).ToList();
        Page.Of(arguments).Write(json, "evidence", found, finding =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, finding.Claim.Text);
            json.WriteString("source"u8, finding.Source.Text);
            json.WriteString("state"u8, finding.State.ToString().ToLowerInvariant());
            if (finding.Difference is { } difference) json.WriteString("difference"u8, difference);
            json.WriteEndObject();
        });
    }

    private static void Series(ServedSet served, CallArguments arguments, Utf8JsonWriter json)
    {
        var (subject, property) = (arguments.Text("subject"), arguments.Text("property"));
        if (subject is not null && property is not null)
        {
            json.WritePropertyName("series"u8);
            served.Set.SeriesOf(subject, property).WriteTo(json);
            return;
        }

        Page.Of(arguments).Write(json, "series", served.Set.AllSeries(), name =>
        {
            json.WriteStartObject();
            json.WriteString("subject"u8, name.Subject.ToString());
            json.WriteString("property"u8, name.Property.ToString());
            json.WriteEndObject();
        });
    }

    private static ClaimId? IdOf(ServedSet served, CallArguments arguments) =>
        arguments.Text("id") is { } id ? FindTools.ClaimOf(served, id).Id : (ClaimId?)null;
}
