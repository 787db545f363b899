using System.Globalization;
using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Reading;

namespace FactTracker.Verification;

/// <summary>What a set of claims says about a text, statement by statement.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="Statements">The statements, in the order of the text.</param>
/// <example><code>
/// var verification = set.Verify("In 2024, 65% of Russians called China friendly.", SystemClock.Instance.GetCurrentInstant());
/// Console.WriteLine(verification.ToWords());
/// </code></example>
public sealed record TextVerification(ValueList<VerifiedStatement> Statements)
{
    /// <summary>What to know about the reading: parts in a language that is not read, whose statements are missing here.</summary>
    public ValueList<ProseNote> Notes { get; init; }

    /// <summary>Whether a statement is contradicted or outdated.</summary>
    public bool HasFindings =>
        Statements.Any(statement => statement.Verdict is StatementVerdict.Contradicted or StatementVerdict.Outdated);

    /// <summary>Returns the number of statements with a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int Count(StatementVerdict verdict) => Statements.Count(statement => statement.Verdict == verdict);

    /// <summary>Returns how many statements have which verdict, as an English sentence.</summary>
    public string ToSummary() => Statements.IsEmpty
        ? "The text states nothing."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Statements.Count} {(Statements.Count == 1 ? "statement" : "statements")}: {Count(StatementVerdict.Supported)} supported, " +
            $"{Count(StatementVerdict.Contradicted)} contradicted, {Count(StatementVerdict.Outdated)} outdated, " +
            $"{Count(StatementVerdict.Unknown)} unknown.");

    /// <summary>Returns each statement with its verdict and its reason, and the summary.</summary>
    public string ToWords() => string.Join('\n', [.. Statements.Select(statement => statement.ToWords()), ToSummary()]);

    /// <summary>Writes it as a JSON object: <c>statements</c>, a list of what <see cref="VerifiedStatement.WriteTo"/> writes.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteStartArray("statements"u8);
        foreach (var statement in Statements)
        {
            statement.WriteTo(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Returns it as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
