using System.Security.Cryptography;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads references: each is a source, told by the hash of what it says, and the claim cites it.</summary>
internal static class ReferenceReader
{
    private const int Hash = 0;
    private const int Snaks = 1;
    private static readonly MemberTable Members = new("hash", "snaks", "snaks-order");

    /// <summary>Reads the list of references the reader stands on; sources the entity has not cited before are put before the claim.</summary>
    public static ValueList<Citation> Read(ref JsonCursor reader, string path, EntityContext context)
    {
        List<Citation>? several = null;
        ValueList<Citation> citations = default;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var offset = reader.TokenStartIndex;
            if (ReadOne(ref reader, offset, path, context) is not { } reference) continue;
            if (citations.IsEmpty) citations = new(reference.Citation);
            else (several ??= [citations.First()]).Add(reference.Citation);
            if (reference.LastEntity == context.Entities) continue;
            reference.LastEntity = context.Entities;
            context.Records.Add(new ImportedRecord { Source = reference.Source, Place = context.PlaceAt(offset, path) });
        }

        return several is null ? citations : new(several.ToArray());
    }

    /// <summary>The source that a kept reference is, or null when it is none any more.</summary>
    public static Source? ReadKept(RawJson reference, EntityContext context)
    {
        context.Begin(reference.AsUtf8().ToArray(), 1, 1, []);
        try
        {
            var reader = context.Reader(0);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? SourceAt(ref reader, "$", context) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static KnownReference? ReadOne(ref JsonCursor reader, int offset, string path, EntityContext context)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            context.Names.Value(ref reader);
            context.Report(offset, path, Rules.ForeignUnread, "A reference is no object.", "It is left out.");
            return null;
        }

        if (context.References.FindAt(reader.Rest) is { } known)
        {
            reader.JumpTo(offset + known.Text.Length);
            return known;
        }

        var problems = context.Records.Count;
        if (SourceAt(ref reader, path, context) is not { } source) return null;
        var reference = new KnownReference(context.Text.Span[offset..reader.BytesConsumed].ToArray(), source);
        if (context.Records.Count == problems) context.References.Enter(reference); // One with a problem is read anew, so that it is told each time.
        return reference;
    }

    private static Source? SourceAt(ref JsonCursor reader, string path, EntityContext context)
    {
        var members = new RawMembers();
        string? hash = null;
        List<Qualifier>? snaks = null;
        context.Names.Enter();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.TokenStartIndex;
            var member = Members.Find(ref reader);
            context.Names.Name(ref reader);
            reader.Read();
            if (member == Hash)
            {
                hash = HashAt(ref reader, path, context);
                continue;
            }

            if (member == Snaks && SnakListReader.IsOne(reader)) snaks = SnakListReader.Read(ref reader, path, context);
            else context.Names.Value(ref reader);
            members.Add(context.Text.Span[name..reader.BytesConsumed]);
        }

        context.Names.Leave();
        if (!context.Names.IsSound) return null;
        var kept = members.ToJson();
        return ReferenceSource.Of(hash ?? HashOf(kept), snaks ?? [], kept, context.Iris);
    }

    private static string? HashAt(ref JsonCursor reader, string path, EntityContext context)
    {
        if (reader.TokenType == JsonTokenType.String && context.StringOf(ref reader) is var hash && WikibaseIris.IsHash(hash)) return hash;
        var offset = reader.TokenStartIndex;
        context.Names.Value(ref reader);
        context.Report(offset, path, Rules.ForeignRepaired, "The hash of a reference is not 40 hexadecimal digits.", "One is made of what the reference says.");
        return null;
    }

    // Wikibase hashes its own serialisation, which cannot be had here; what matters is that equal references have equal hashes.
    private static string HashOf(RawJson reference)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(reference.AsUtf8(), hash);
        return Convert.ToHexStringLower(hash[..SHA1.HashSizeInBytes]);
    }
}
