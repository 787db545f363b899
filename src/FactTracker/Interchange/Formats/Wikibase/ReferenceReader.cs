using System.Security.Cryptography;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads references: each is a source, identified by the hash of its content, that the claim cites.</summary>
internal static class ReferenceReader
{
    private const int Hash = 0;
    private const int Snaks = 1;
    private static readonly MemberTable Members = new("hash", "snaks", "snaks-order");

    /// <summary>
    /// Reads the list of references at the reader's position; sources that the entity has not cited before are added before the claim.
    /// </summary>
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
            context.Records.Add(new ClaimSetRecord { Source = reference.Source, Place = context.PlaceAt(offset, path) });
        }

        return several is null ? citations : new(several.ToArray());
    }

    /// <summary>Returns the source of a kept reference, or null when it is no longer a reference.</summary>
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
            context.Report(offset, path, Rules.ForeignUnread, "A reference must be an object.", "It is skipped.");
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
        // A reference with a problem is not cached, so that the problem is reported each time.
        if (context.Records.Count == problems) context.References.Enter(reference);
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
        context.Report(
            offset, path, Rules.ForeignRepaired, "The hash of a reference is not 40 hexadecimal digits.",
            "A hash is made from the content of the reference.");
        return null;
    }

    // Wikibase hashes its internal serialisation, which is not available here. It suffices that equal references have equal hashes.
    private static string HashOf(RawJson reference)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(reference.AsUtf8(), hash);
        return Convert.ToHexStringLower(hash[..SHA1.HashSizeInBytes]);
    }
}
