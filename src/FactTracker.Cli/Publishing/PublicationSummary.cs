using System.Text.Json;
using FactTracker.Publishing;

namespace FactTracker.Cli.Publishing;

/// <summary>Prints what was published and what was not: by place and number, never by name.</summary>
/// <param name="Publication">The publication.</param>
/// <param name="File">The name of the file that was read.</param>
/// <param name="Target">The file that was written.</param>
/// <param name="Problems">Why nothing was written; empty when it was.</param>
internal sealed record PublicationSummary(Publication Publication, string File, string Target, IReadOnlyList<Problem> Problems)
{
    private const string SourcesPath = "$.sources[";

    private int Sources => Publication.Withheld.Count(record => record.Path.StartsWith(SourcesPath, StringComparison.Ordinal));

    private int Claims => Publication.Withheld.Count - Sources;

    /// <summary>Prints one line for each kind of omission, with the first place, and the numbers of records.</summary>
    public void Print(VerbRun run)
    {
        foreach (var kind in Publication.Omissions.GroupBy(note => note.Message))
        {
            var others = kind.Count() == 1 ? "" : $" ({kind.Count()} times)";
            run.Notes.WriteLine(StyledLine.Of($"{kind.Key}{others}").Add($" [{kind.First().Path}]", Tone.Quiet));
        }

        foreach (var problem in Problems) run.Messages.WriteLine(ProblemLines.LineOf(problem, File));
        if (Problems.Count > 0)
        {
            run.Messages.WriteLine(StyledLine.Of("Nothing was written, as something withheld would have been published.", Tone.Error));
            return;
        }

        var (set, target) = (Publication.Set, Target == ClaimSetInput.StandardInput ? "Published" : $"Wrote {Target}:");
        run.Notes.WriteLine(StyledLine.Of(
            $"{target} {Counts.Of(set.Claims.Count, "claim", "claims")} and {Counts.Of(set.Sources.Count, "source", "sources")}; " +
            $"{Counts.Of(Claims, "claim", "claims")} and {Counts.Of(Sources, "source", "sources")} withheld."));
    }

    /// <summary>Writes the summary as a JSON object.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", Target);
        json.WriteBoolean("written", Problems.Count == 0);
        Numbers(json, "published", Publication.Set.Sources.Count, Publication.Set.Claims.Count);
        Numbers(json, "withheld", Sources, Claims);
        json.WriteStartArray("records");
        foreach (var record in Publication.Withheld)
        {
            json.WriteStartObject();
            json.WriteString("path", record.Path);
            json.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(record.Reason.ToString()));
            if (record.Pseudonym is { } pseudonym) json.WriteString("pseudonym", pseudonym.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        List(json, "omissions", Publication.Omissions);
        List(json, "problems", Problems);
        json.WriteEndObject();
    }

    private static void Numbers(Utf8JsonWriter json, string name, int sources, int claims)
    {
        json.WriteStartObject(name);
        json.WriteNumber("sources", sources);
        json.WriteNumber("claims", claims);
        json.WriteEndObject();
    }

    private void List(Utf8JsonWriter json, string name, IReadOnlyList<Problem> problems)
    {
        json.WriteStartArray(name);
        foreach (var problem in problems) ProblemJson.Write(problem, File, json);
        json.WriteEndArray();
    }
}
