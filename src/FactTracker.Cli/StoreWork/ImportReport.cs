using System.Text.Json;
using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary>Reports an import: a line for each file as it ends, and at the end what the store holds.</summary>
/// <param name="store">The name of the store for messages.</param>
/// <param name="run">The run.</param>
internal sealed class ImportReport(string store, VerbRun run)
{
    private readonly List<ImportedFile> _files = [];

    /// <summary>The exit code.</summary>
    public ExitCode Code => _files.Select(file => file.Code).DefaultIfEmpty(ExitCode.Well).Max();

    public void Add(ImportedFile file)
    {
        _files.Add(file);
        if (file.Refused is { } refusal) run.Refuse(new CommandException(refusal));
        else if (file.Errors > 0) run.Messages.WriteLine(StyledLine.Of(file.ToWords(), Tone.Warning));
        else run.Notes.WriteLine(StyledLine.Of(file.ToWords(), Tone.Quiet));
    }

    /// <summary>Reports that the import was stopped.</summary>
    public void Stop()
    {
        run.Messages.WriteLine(StyledLine.Of(
            $"Interrupted. What was committed to {store} is kept; the same command goes on from there.", Tone.Warning));
    }

    /// <summary>Reports what the store holds.</summary>
    /// <param name="held">How much it holds, or null when it was not opened.</param>
    /// <param name="asJson">Whether the report is printed as JSON.</param>
    public void End(StoreStatistics? held, bool asJson)
    {
        if (held is not null)
            run.Notes.WriteLine(StyledLine.Of(
                $"{store} holds {Counts.Of(held.Claims, "claim", "claims")} and {Counts.Of(held.Sources, "source", "sources")}.",
                Tone.Quiet));
        if (asJson) AnswerJson.Write(json => Write(held, json), run);
    }

    private void Write(StoreStatistics? held, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("store", store);
        WriteCounts(_files.Sum(file => file.Added), _files.Sum(file => file.Revised), _files.Sum(file => file.Unchanged), json);
        json.WriteNumberOrNull("claims", held?.Claims);
        json.WriteNumberOrNull("sources", held?.Sources);
        json.WriteStartArray("files");
        foreach (var file in _files) Write(file, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ImportedFile file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        json.WriteString("format", file.Format);
        if (file.Refused is { } refusal) json.WriteString("refused", refusal);
        json.WriteNumber("claims", file.Claims);
        json.WriteNumber("sources", file.Sources);
        WriteCounts(file.Added, file.Revised, file.Unchanged, json);
        json.WriteNumber("knownBytes", file.KnownBytes);
        json.WriteNumber("errors", file.Errors);
        json.WriteStartArray("problems");
        foreach (var problem in file.Problems) ProblemJson.Write(problem, file.Name, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(long added, long revised, long unchanged, Utf8JsonWriter json)
    {
        json.WriteNumber("added", added);
        json.WriteNumber("revised", revised);
        json.WriteNumber("unchanged", unchanged);
    }
}
