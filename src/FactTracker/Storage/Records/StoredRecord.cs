using FactTracker.Serialization.Parsing;
using NodaTime;

namespace FactTracker.Storage;

/// <summary>A claim or source as a store holds it.</summary>
/// <remarks>Not equal by content: it is one version of a record in one store.</remarks>
/// <example><code>
/// if (await store.FindAsync("friendly-2024") is { } record) Console.WriteLine(record.ToClaim());
/// </code></example>
/// <param name="Kind">Whether it is a claim or a source.</param>
/// <param name="Id">The id.</param>
/// <param name="Number">The place of the record in the order of the store, from 1. All versions of a record have the same.</param>
/// <param name="Sequence">The number of the entry that recorded this version.</param>
/// <param name="At">The recorded time of that entry.</param>
/// <param name="Digest">The digest of the record.</param>
/// <param name="Utf8Json">The record as a native object in UTF-8.</param>
public sealed record StoredRecord(
    StoredKind Kind, string Id, long Number, long Sequence, Instant At, Digest Digest, ReadOnlyMemory<byte> Utf8Json)
{
    /// <summary>Reads the claim. A member that could not be read when it was recorded is kept as it was, as in a set that was read.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is a source.</exception>
    public Claim ToClaim() => ToClaim(out _);

    /// <summary>Reads the claim, and returns whether all of it could be read.</summary>
    /// <param name="hasErrors">Whether a member could not be read when it was recorded. It is kept as it was.</param>
    /// <exception cref="InvalidOperationException">It is a source.</exception>
    public Claim ToClaim(out bool hasErrors) =>
        Kind == StoredKind.Claim
            ? SingleRecord.Keep<Claim>(Utf8Json.Span, ClaimReader.Read, out hasErrors)
            : throw new InvalidOperationException($"{Id} is a source.");

    /// <summary>Reads the source. A member that could not be read when it was recorded is kept as it was, as in a set that was read.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is a claim.</exception>
    public Source ToSource() => ToSource(out _);

    /// <summary>Reads the source, and returns whether all of it could be read.</summary>
    /// <param name="hasErrors">Whether a member could not be read when it was recorded. It is kept as it was.</param>
    /// <exception cref="InvalidOperationException">It is a claim.</exception>
    public Source ToSource(out bool hasErrors) =>
        Kind == StoredKind.Source
            ? SingleRecord.Keep<Source>(Utf8Json.Span, SourceReader.Read, out hasErrors)
            : throw new InvalidOperationException($"{Id} is a claim.");
}
