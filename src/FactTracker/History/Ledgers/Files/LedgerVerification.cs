using System.Globalization;
using System.Text.Json;
using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>What verifying a ledger found.</summary>
/// <remarks>
/// <para>An intact chain shows that no line was changed, removed, inserted or moved since the line behind it was written. It shows neither
/// that the last lines are all there, nor that nobody wrote the whole file anew: for that, keep the <see cref="Head"/> elsewhere and
/// compare.</para>
/// <para>Immutable; equal by content.</para>
/// </remarks>
/// <example><code>
/// var found = LedgerFile.Verify("russia.ledger.jsonl");
/// Console.WriteLine(found.IsIntact ? found.Head : found.Problems[0].Message);
/// </code></example>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Head">The digest of the last line, or null if there is none.</param>
/// <param name="Problems">What was found, in the order of the files and their lines.</param>
public sealed record LedgerVerification(long Entries, Digest? Head, ValueList<Problem> Problems)
{
    /// <summary>The number of the last entry; 0 if there is none.</summary>
    public long LastSequence { get; init; }

    /// <summary>The number of the last entry that was packed away and not verified with its archive, or null.</summary>
    public long? Start { get; init; }

    /// <summary>How many checkpoints were compared with what the entries before them come to.</summary>
    public int Checkpoints { get; init; }

    /// <summary>Whether no error was found.</summary>
    public bool IsIntact => Problems.All(problem => problem.Severity != Severity.Error);

    /// <summary>Returns the result in a few words, without the problems.</summary>
    public string ToWords()
    {
        if (!IsIntact) return string.Create(CultureInfo.InvariantCulture, $"Not intact; read up to entry {LastSequence}.");
        if (Head is null) return "Intact: no entries yet.";
        var packed = Start is { } start
            ? string.Create(CultureInfo.InvariantCulture, $" The entries up to {start} are packed away; verify them with their archive.")
            : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"Intact up to entry {LastSequence}, whose line has the digest {Head}.") + packed;
    }

    /// <summary>Writes the result as a JSON object.</summary>
    /// <param name="json">Where to write.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteBoolean("intact"u8, IsIntact);
        json.WriteNumber("entries"u8, Entries);
        json.WriteNumber("last"u8, LastSequence);
        if (Head is { } head) json.WriteString("head"u8, head.ToString());
        if (Start is { } start) json.WriteNumber("packed"u8, start);
        json.WriteNumber("checkpoints"u8, Checkpoints);
        json.WriteStartArray("problems"u8);
        foreach (var problem in Problems) Write(json, problem);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Returns the result as an indented JSON object.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, problem.Code);
        json.WriteString("severity"u8, problem.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        });
        if (problem.File is { } file) json.WriteString("file"u8, file);
        if (problem.Line is { } line) json.WriteNumber("line"u8, line);
        if (problem.Column is { } column) json.WriteNumber("column"u8, column);
        json.WriteString("path"u8, problem.Path);
        json.WriteString("message"u8, problem.Message);
        if (problem.Remedy is { } remedy) json.WriteString("remedy"u8, remedy);
        json.WriteEndObject();
    }
}
